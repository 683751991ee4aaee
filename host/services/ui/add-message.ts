import type { MessageState, State } from "../../state/state";

/** Records what the running call says in passing: `Ui.alert`, `Ui.prompt`, `Spreadsheet.toast`. */
export function addMessage(state: State, message: MessageState): void {
  state.ui.messages = [...(state.ui.messages ?? []), message];
}
