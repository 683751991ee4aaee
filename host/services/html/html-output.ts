import { numberArgument, textArgument } from "../parameters";
import type { Emulated, EmulatedClass, Member } from "../service";

function setter(change: (self: HtmlOutput, args: readonly unknown[]) => void): Member<HtmlOutput> {
  return {
    cost: null,
    call: (self, ...args) => {
      change(self, args);
      return self;
    },
  };
}

export const HTML_OUTPUT: EmulatedClass<HtmlOutput> = {
  service: "HtmlService",
  name: "HtmlOutput",
  members: {
    getContent: { cost: null, call: (self) => self.content },
    getTitle: { cost: null, call: (self) => self.title },
    getWidth: { cost: null, call: (self) => self.width },
    getHeight: { cost: null, call: (self) => self.height },
    setContent: setter((self, args) => { self.content = textArgument(args, 0, "HtmlOutput.setContent"); }),
    setTitle: setter((self, args) => { self.title = textArgument(args, 0, "HtmlOutput.setTitle"); }),
    setWidth: setter((self, args) => { self.width = numberArgument(args, 0, "HtmlOutput.setWidth"); }),
    setHeight: setter((self, args) => { self.height = numberArgument(args, 0, "HtmlOutput.setHeight"); }),
    append: setter((self, args) => { self.content += textArgument(args, 0, "HtmlOutput.append"); }),
    appendUntrusted: setter((self, args) => { self.content += escaped(textArgument(args, 0, "HtmlOutput.appendUntrusted")); }),
    clear: setter((self) => { self.content = ""; }),
    /** Both have had a single meaning since Google closed its older sandboxes. */
    setSandboxMode: setter(() => undefined),
    setXFrameOptionsMode: setter(() => undefined),
  },
};

/** A page for the sidebar or a dialog. Title `""` and sizes null until they are set. */
export class HtmlOutput implements Emulated {
  readonly emulated = HTML_OUTPUT;
  title = "";
  width: number | null = null;
  height: number | null = null;

  constructor(public content: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&#34;", "'": "&#39;" };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
