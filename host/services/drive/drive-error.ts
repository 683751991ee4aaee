/** Where Drive says the fault lies: a parameter or a header of the request. */
export interface ErrorPlace {
  readonly type: "parameter" | "header";
  readonly name: string;
}

/**
 * A refusal as Drive words it (developers.google.com/workspace/drive/api/guides/handle-errors). Thrown by the request
 * kinds, turned into an answer in one place (`answer-drive.ts`); the script never sees it as an exception.
 */
export class DriveError extends Error {
  override readonly name = "DriveError";
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
    readonly place: ErrorPlace | null = null,
    readonly domain: "global" | "usageLimits" = "global",
  ) {
    super(message);
  }

  /** The body of the answer. */
  toBody(): object {
    const { domain, reason, message, status, place } = this;
    const where = place ? { locationType: place.type, location: place.name } : {};
    return { error: { errors: [{ domain, reason, message, ...where }], code: status, message } };
  }
}

/** Absent, or not visible to this user through this app: Drive does not tell which. */
export function fileNotFound(id: string): DriveError {
  return new DriveError(404, "notFound", `File not found: ${id}.`, { type: "parameter", name: "fileId" });
}

export function badRequest(message = "Bad Request"): DriveError {
  return new DriveError(400, "badRequest", message);
}

export function invalidParameter(name: string, message = "Invalid Value"): DriveError {
  return new DriveError(400, "invalid", message, { type: "parameter", name });
}

export function notWritable(message = "The resource body includes fields which are not directly writable."): DriveError {
  return new DriveError(403, "fieldNotWritable", message);
}

export const rateLimitExceeded = (): DriveError =>
  new DriveError(429, "rateLimitExceeded", "Rate Limit Exceeded", null, "usageLimits");

export const userRateLimitExceeded = (): DriveError =>
  new DriveError(403, "userRateLimitExceeded", "User Rate Limit Exceeded", null, "usageLimits");

export const sharingRateLimitExceeded = (): DriveError =>
  new DriveError(403, "sharingRateLimitExceeded", "Rate limit exceeded. Sharing is limited for this user.");

export const internalError = (): DriveError => new DriveError(500, "internalError", "Internal Error");

export const backendError = (): DriveError => new DriveError(503, "backendError", "Backend Error");

export const storageQuotaExceeded = (): DriveError =>
  new DriveError(403, "storageQuotaExceeded", "The user's Drive storage quota has been exceeded.");
