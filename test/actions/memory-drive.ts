import type { Creation, DocumentStore, NewDocument, Refusal } from "../../src/actions/ports";

/** The execution ended there: nothing after it ran, not even clean-up. */
export class Killed extends Error {
  override readonly name = "Killed";
}

/** What meets an upload; `nth` counts uploads from 1 over the life of the Drive. */
export type UploadFault =
  | { readonly nth: number; readonly then: "kill" | "kill-before" | "lost" | "lost-after-success" | "late-success" | "call-ends" }
  | { readonly nth: number; readonly then: Refusal };

export interface DriveFile {
  readonly id: string;
  name: string;
  readonly owner: string;
  parent: string | null;
  key: string | null;
  trashed: boolean;
  openByLink: boolean;
  readonly readers: string[];
  readonly docx: string | null;
}

/** The Drive of one office, with what each account sees of it. */
export interface MemoryDrive {
  readonly files: DriveFile[];
  faults: UploadFault[];
  uploads: number;
  /** Files that no listing has shown yet. */
  late: Set<string>;
}

export function memoryDrive(): MemoryDrive {
  return { files: [], faults: [], uploads: 0, late: new Set() };
}

/** Documents that are neither in the bin nor in a folder that is. */
export function liveDocuments(drive: MemoryDrive): readonly DriveFile[] {
  const trashed = new Set(drive.files.filter((file) => file.trashed).map(({ id }) => id));
  return drive.files.filter((file) => file.docx !== null && !file.trashed && !trashed.has(file.parent ?? ""));
}

export function documentsOf(drive: MemoryDrive, user: string, spend: (milliseconds: number) => void): DocumentStore {
  const mine = (): DriveFile[] => drive.files.filter(({ owner }) => owner === user);
  const add = (file: Pick<DriveFile, "name" | "parent" | "key" | "docx">): DriveFile => {
    const made = { ...file, id: `id${drive.files.length + 1}`, owner: user, trashed: false, openByLink: false, readers: [] };
    drive.files.push(made);
    return made;
  };
  const urlOf = ({ id }: Pick<DriveFile, "id">): string => `https://docs.example/${id}`;
  const shown = (files: readonly DriveFile[]) => {
    const visible = files.filter(({ id }) => !drive.late.has(id));
    drive.late = new Set();
    return { kind: "listed", documents: visible.map((file) => ({ id: file.id, url: urlOf(file), name: file.name, key: file.key })) } as const;
  };
  const upload = ({ name, key, docx, folder }: NewDocument): Creation => {
    drive.uploads += 1;
    const then = drive.faults.find(({ nth }) => nth === drive.uploads)?.then;
    const make = (): DriveFile => add({ name, key, docx, parent: folder });
    switch (then) {
      case "kill-before":
        throw new Killed();
      case "kill":
        make();
        throw new Killed();
      case "lost":
        return { kind: "answerLost", of: "request", message: "" };
      case "lost-after-success":
        make();
        return { kind: "answerLost", of: "request", message: "" };
      case "late-success":
        drive.late.add(make().id);
        return { kind: "answerLost", of: "request", message: "" };
      case "call-ends":
        throw new Error("Service invoked too many times for one day: urlfetch.");
      case undefined: {
        const { id } = make();
        return { kind: "created", id, url: urlOf({ id }) };
      }
      default:
        return { kind: "refused", reason: then, message: "" };
    }
  };
  return {
    folder(id) {
      spend(500);
      const file = mine().find((folder) => folder.id === id);
      if (!file) return { kind: "missing", id };
      if (file.trashed) return { kind: "trashed", id };
      return file.openByLink ? { kind: "openByLink", id, url: urlOf(file) } : { kind: "ready", id, url: urlOf(file), readers: file.readers };
    },
    findFolders: (key) => shown(mine().filter((file) => file.docx === null && file.key === key && !file.trashed)),
    createFolder({ name, key, parent }) {
      spend(500);
      const { id } = add({ name, key, parent, docx: null });
      return { kind: "created", id, url: urlOf({ id }) };
    },
    share(folder, email) {
      spend(500);
      drive.files.find(({ id }) => id === folder)?.readers.push(email);
      return "shared";
    },
    list(folder) {
      spend(500);
      return shown(mine().filter((file) => file.docx !== null && file.parent === folder && !file.trashed));
    },
    create(documents) {
      spend(2300);
      const answers: Creation[] = [];
      try {
        for (const document of documents) answers.push(upload(document));
      } catch (error) {
        if (error instanceof Killed) throw error;
        return documents.map(() => ({ kind: "answerLost", of: "call", message: String(error) }));
      }
      return answers;
    },
    bin: (ids) => mine().forEach((file) => (file.trashed = file.trashed || ids.includes(file.id))),
    move(documents) {
      return documents.map(({ id, name, to }) => {
        const file = mine().find((known) => known.id === id);
        if (!file) return "refused";
        file.name = name;
        file.parent = to;
        return "done";
      });
    },
    exportDocx(id) {
      const file = mine().find((known) => known.id === id);
      if (!file?.docx) return { kind: "notVisible" };
      return file.trashed ? { kind: "trashed" } : { kind: "exported", docx: file.docx, name: file.name };
    },
  };
}
