import type { Execution } from "../../execution/execution";
import { useQuota } from "../../execution/quotas";
import { newFileId } from "../drive/create-file";
import type { DriveFileState } from "../drive/drive-state";
import { GOOGLE_DOC } from "../drive/mime-types";
import { findFile, ownerPermission } from "../drive/tree";
import { textArgument } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";

const DRIVE_APP: EmulatedClass<DriveApp> = {
  service: "DriveApp",
  name: "DriveApp",
  members: {
    getFileById: { cost: { kind: "driveOther" }, call: (self, ...args) => self.file(textArgument(args, 0, "DriveApp.getFileById")) },
  },
};

const FILE: EmulatedClass<File> = {
  service: "DriveApp",
  name: "File",
  members: {
    getId: { cost: null, call: (self) => self.file.id },
    makeCopy: { cost: { kind: "driveOther" }, call: (self, ...args) => self.copy(textArgument(args, 0, "File.makeCopy")) },
  },
};

class DriveApp implements Emulated {
  readonly emulated = DRIVE_APP;
  constructor(private readonly execution: Execution) {}

  file(id: string): File {
    const file = findFile(this.execution.state.drive, id);
    if (file?.owner !== this.execution.user) throw new Error("No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.");
    return new File(file, this.execution);
  }
}

class File implements Emulated {
  readonly emulated = FILE;
  constructor(
    readonly file: DriveFileState,
    private readonly execution: Execution,
  ) {}

  /** Beside the original, with its content; a Google Doc counts towards the day's documents. */
  copy(name: string): File {
    const { state, user } = this.execution;
    if (this.file.mimeType === GOOGLE_DOC) useQuota(this.execution, "documents");
    const now = new Date(this.execution.now()).toISOString();
    const copied: DriveFileState = {
      ...this.file,
      id: newFileId(state.drive, this.file.mimeType, this.execution.random()),
      name,
      appProperties: {},
      owner: user,
      grantedTo: [user],
      permissions: [ownerPermission(user)],
      createdTime: now,
      modifiedTime: now,
    };
    state.drive.files.push(copied);
    return new File(copied, this.execution);
  }
}

export const driveAppClasses: readonly EmulatedClass<never>[] = [DRIVE_APP, FILE];

/** The global `DriveApp`, as far as the textbook script in `bench/baseline` needs it. */
export function createDriveApp(execution: Execution): Emulated {
  return new DriveApp(execution);
}
