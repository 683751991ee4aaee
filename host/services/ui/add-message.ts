import type { MessageState, State } from "../../state/state";

/** Records what the running call says; what earlier calls said is dropped. */
export function addMessage(state: State, message: Omit<MessageState, "call">): void {
  const call = state.callCount;
  const { ui } = state;
  ui.messages = [...(ui.messages ?? []).filter((earlier) => earlier.call === call), { ...message, call }];
}
