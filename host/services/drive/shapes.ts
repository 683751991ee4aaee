import type { Shape } from "./fields";

function notEmulated(...names: readonly string[]): Shape {
  return Object.fromEntries(names.map((name) => [name, "notEmulated"]));
}

const USER: Shape = {
  kind: null, displayName: null, emailAddress: null, me: null, permissionId: null, ...notEmulated("photoLink"),
};

export const PERMISSION: Shape = {
  kind: null, id: null, type: null, role: null, emailAddress: null, allowFileDiscovery: null,
  ...notEmulated("displayName", "domain", "expirationTime", "photoLink", "deleted", "pendingOwner", "view",
    "permissionDetails", "teamDrivePermissionDetails", "inheritedPermissionsDisabled"),
};

export const PERMISSION_LIST: Shape = { kind: null, nextPageToken: null, permissions: PERMISSION };

export const FILE: Shape = {
  kind: null, id: null, name: null, mimeType: null, parents: null, trashed: null, explicitlyTrashed: null, appProperties: null,
  createdTime: null, modifiedTime: null, webViewLink: null, permissions: PERMISSION, permissionIds: null, shared: null,
  ownedByMe: null, owners: USER, size: null,
  ...notEmulated("description", "starred", "properties", "version", "capabilities", "exportLinks", "webContentLink", "iconLink",
    "thumbnailLink", "hasThumbnail", "thumbnailVersion", "md5Checksum", "sha1Checksum", "sha256Checksum", "fileExtension",
    "fullFileExtension", "originalFilename", "headRevisionId", "lastModifyingUser", "sharingUser", "trashingUser", "trashedTime",
    "viewedByMe", "viewedByMeTime", "modifiedByMe", "modifiedByMeTime", "sharedWithMeTime", "spaces", "driveId", "teamDriveId",
    "quotaBytesUsed", "copyRequiresWriterPermission", "writersCanShare", "viewersCanCopyContent", "shortcutDetails", "resourceKey",
    "linkShareMetadata", "labelInfo", "contentHints", "contentRestrictions", "imageMediaMetadata", "videoMediaMetadata",
    "folderColorRgb", "isAppAuthorized", "hasAugmentedPermissions", "inheritedPermissionsDisabled", "downloadRestrictions"),
};

export const FILE_LIST: Shape = { kind: null, nextPageToken: null, incompleteSearch: null, files: FILE };

export const ABOUT: Shape = {
  kind: null,
  user: USER,
  storageQuota: { limit: null, usage: null, usageInDrive: null, usageInDriveTrash: null },
  ...notEmulated("importFormats", "exportFormats", "maxImportSizes", "maxUploadSize", "appInstalled", "folderColorPalette",
    "driveThemes", "teamDriveThemes", "canCreateDrives", "canCreateTeamDrives"),
};
