import type { Execution } from "../../execution/execution";
import { type Replacement, replaceInDocx } from "../../files/docx-replace";
import type { Documents } from "../../state/documents";
import { GOOGLE_DOC } from "../drive/mime-types";
import type { DriveFileState } from "../drive/drive-state";
import { findFile } from "../drive/tree";
import { textArgument } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";

const DOCUMENT_APP: EmulatedClass<DocumentApp> = {
  service: "DocumentApp",
  name: "DocumentApp",
  members: {
    openById: { cost: { kind: "documentOpen" }, call: (self, ...args) => self.open(textArgument(args, 0, "DocumentApp.openById")) },
  },
};

const DOCUMENT: EmulatedClass<Document> = {
  service: "DocumentApp",
  name: "Document",
  members: {
    getBody: { cost: null, call: (self) => self.body },
    getId: { cost: null, call: (self) => self.file.id },
    getUrl: { cost: null, call: (self) => `https://docs.google.com/open?id=${self.file.id}` },
    saveAndClose: { cost: { kind: "documentSave" }, call: (self) => self.save() },
  },
};

const BODY: EmulatedClass<Body> = {
  service: "DocumentApp",
  name: "Body",
  members: {
    replaceText: {
      cost: { kind: "documentEdit" },
      call: (self, ...args) => self.replace({ pattern: textArgument(args, 0, "Body.replaceText"), text: textArgument(args, 1, "Body.replaceText") }),
    },
  },
};

class DocumentApp implements Emulated {
  readonly emulated = DOCUMENT_APP;
  constructor(
    private readonly execution: Execution,
    private readonly documents: Documents,
  ) {}

  open(id: string): Document {
    const file = findFile(this.execution.state.drive, id);
    if (file?.mimeType !== GOOGLE_DOC || file.owner !== this.execution.user) throw new Error("Document is missing (perhaps it was deleted, or you don't have read access?)");
    return new Document(file, this.documents);
  }
}

/** An open document: what is replaced in it is saved when it is closed. */
class Document implements Emulated {
  readonly emulated = DOCUMENT;
  readonly body = new Body();

  constructor(
    readonly file: DriveFileState,
    private readonly documents: Documents,
  ) {}

  save(): void {
    const { content } = this.file;
    if (content !== null) this.file.content = this.documents.put(replaceInDocx(this.documents.get(content), this.body.replacements));
  }
}

class Body implements Emulated {
  readonly emulated = BODY;
  readonly replacements: Replacement[] = [];

  replace(replacement: Replacement): Body {
    this.replacements.push(replacement);
    return this;
  }
}

export const documentClasses: readonly EmulatedClass<never>[] = [DOCUMENT_APP, DOCUMENT, BODY];

/** The global `DocumentApp`, as far as the textbook script in `bench/baseline` needs it. */
export function createDocumentApp(execution: Execution, documents: Documents): Emulated {
  return new DocumentApp(execution, documents);
}
