import type { Execution } from "../../execution/execution";
import type { MessageState } from "../../state/state";
import { HtmlOutput } from "../html/html-output";
import { signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";
import { EnumValue } from "../service";
import { Menu, MENU } from "./menu";

/** The add-on's menu bears the name of the script project. */
const PROJECT_NAME = "Tuntas";

const UI: EmulatedClass<Ui> = {
  service: "SpreadsheetApp",
  name: "Ui",
  members: {
    createMenu: { cost: null, call: (self, ...args) => new Menu(self.execution, textArgument(args, 0, "Ui.createMenu")) },
    createAddonMenu: { cost: null, call: (self) => new Menu(self.execution, PROJECT_NAME) },
    showSidebar: { cost: null, call: (self, ...args) => self.showSidebar(args) },
    showModalDialog: { cost: null, call: (self, ...args) => self.showDialog(args, true) },
    showModelessDialog: { cost: null, call: (self, ...args) => self.showDialog(args, false) },
    alert: { cost: null, call: (self, ...args) => self.alert(args) },
    prompt: { cost: null, call: (self, ...args) => self.prompt(args) },
  },
  enums: {
    Button: ["CLOSE", "OK", "CANCEL", "YES", "NO"],
    ButtonSet: ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"],
  },
};

const PROMPT_RESPONSE: EmulatedClass<PromptResponse> = {
  service: "SpreadsheetApp",
  name: "PromptResponse",
  members: {
    getSelectedButton: { cost: null, call: () => new EnumValue("Button", "CLOSE") },
    getResponseText: { cost: null, call: () => "" },
  },
};

/** Nobody sits at the host, so a prompt is always closed without a word. */
class PromptResponse implements Emulated {
  readonly emulated = PROMPT_RESPONSE;
}

/** What opens is recorded in the state for the desk; what asks is answered at once: an alert by its first button. */
class Ui implements Emulated {
  readonly emulated = UI;
  constructor(readonly execution: Execution) {}

  showSidebar(args: readonly unknown[]): null {
    const [page] = args;
    if (!(page instanceof HtmlOutput)) throw signatureError(args, "Ui.showSidebar");
    const { state } = this.execution;
    state.ui.sidebar = { title: page.title, html: page.content, call: state.callCount };
    return null;
  }

  showDialog(args: readonly unknown[], modal: boolean): null {
    const [page] = args;
    if (!(page instanceof HtmlOutput)) throw signatureError(args, `Ui.show${modal ? "Modal" : "Modeless"}Dialog`);
    const title = textArgument(args, 1, "Ui.showModalDialog");
    this.execution.state.ui.dialog = { title, html: page.content, width: page.width, height: page.height, modal, call: this.execution.state.callCount };
    return null;
  }

  alert(args: readonly unknown[]): EnumValue {
    const buttons = this.say("alert", args);
    return new EnumValue("Button", buttons.startsWith("YES") ? "YES" : "OK");
  }

  prompt(args: readonly unknown[]): PromptResponse {
    this.say("prompt", args);
    return new PromptResponse();
  }

  /** `(text)`, `(text, buttons)` or `(title, text, buttons)`; answers the name of the set of buttons. */
  private say(kind: MessageState["kind"], args: readonly unknown[]): string {
    const last = args.at(-1);
    const buttons = last instanceof EnumValue && last.enumeration === "ButtonSet" ? last.name : null;
    const texts = buttons === null ? args : args.slice(0, -1);
    if (texts.length < 1 || texts.length > 2 || (texts.length === 2 && buttons === null)) throw signatureError(args, `Ui.${kind}`);
    const text = textArgument(texts, texts.length - 1, `Ui.${kind}`);
    const title = texts.length === 2 ? textArgument(texts, 0, `Ui.${kind}`) : "";
    const { ui, callCount } = this.execution.state;
    ui.messages = [...(ui.messages ?? []), { kind, title, text, call: callCount }];
    return buttons ?? "OK";
  }
}

export const uiClasses: readonly EmulatedClass<never>[] = [UI, MENU, PROMPT_RESPONSE];

/** What `SpreadsheetApp.getUi()` answers. */
export function createUi(execution: Execution): Emulated {
  return new Ui(execution);
}
