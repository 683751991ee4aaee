import type { Execution } from "../../execution/execution";
import type { MenuItemState, MenuState } from "../../state/state";
import { signatureError, textArgument } from "../parameters";
import type { Emulated, EmulatedClass, Member } from "../service";

function adds(items: (args: readonly unknown[]) => readonly MenuItemState[]): Member<Menu> {
  return {
    cost: null,
    call: (self, ...args) => {
      self.items.push(...items(args));
      return self;
    },
  };
}

export const MENU: EmulatedClass<Menu> = {
  service: "SpreadsheetApp",
  name: "Menu",
  members: {
    addItem: adds((args) => [{ caption: textArgument(args, 0, "Menu.addItem"), functionName: textArgument(args, 1, "Menu.addItem") }]),
    addSeparator: adds(() => ["separator"]),
    addSubMenu: adds((args) => {
      const [menu] = args;
      if (!(menu instanceof Menu)) throw signatureError(args, "Menu.addSubMenu");
      return menu.items.map((item) => (item === "separator" ? item : { ...item, caption: `${menu.title} ▸ ${item.caption}` }));
    }),
    addToUi: { cost: null, call: (self) => self.show() },
  },
};

/** A menu under the add-on's name or of its own; seen once it is added. */
export class Menu implements Emulated {
  readonly emulated = MENU;
  readonly items: MenuItemState[] = [];

  constructor(
    private readonly execution: Execution,
    readonly title: string,
  ) {}

  asState(): MenuState {
    return { title: this.title, items: [...this.items] };
  }

  /** A menu of the same title takes the place of the one before: the page was loaded anew. */
  show(): null {
    const { ui } = this.execution.state;
    ui.menus = [...ui.menus.filter(({ title }) => title !== this.title), this.asState()];
    return null;
  }
}
