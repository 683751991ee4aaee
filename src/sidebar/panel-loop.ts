import { call } from "./call";
import type { Answer, AnswerFor, Ask, WishFor } from "./ask";
import type { PanelEvent, Send } from "./state/panel-event";
import { reduce } from "./state/reduce";
import { FIRST, type State } from "./state/state";
import type { Api } from "../contract";

/** Runs the panel: keeps its state, draws each new one, and sends the requests that appear in it. */
export function startPanel(draw: (state: State, send: Send) => void, clock: () => number): Send {
  let state: State = FIRST;

  const send: Send = (event: PanelEvent) => {
    const before = state;
    state = reduce(before, event, clock());
    if (state !== before) draw(state, send);
    if (state.asking !== null && state.asking !== before.asking) void perform(state.asking);
    if (state.selecting !== null && state.selecting !== before.selecting) void select(state.selecting.cell);
    if (state.looking !== null && state.looking !== before.looking) void look();
  };

  /** An answer to a request that was given up meanwhile is nobody's. */
  async function perform(ask: Ask): Promise<void> {
    const event = await eventOf(ask.wish);
    if (state.asking === ask) send(event);
  }

  async function select(cell: string): Promise<void> {
    try {
      const reply = await call("selectCell", { cell });
      send(reply.ok ? { type: "cellShown", cell } : { type: "cellFailed", cell, failure: reply.error });
    } catch {
      send({ type: "cellFailed", cell, failure: null });
    }
  }

  /** Whoever did not ask needs not hear of a failure. */
  async function look(): Promise<void> {
    try {
      const reply = await call("describeWorkbook", {});
      send({ type: "looked", workbook: reply.ok ? reply.data : null });
    } catch {
      send({ type: "looked", workbook: null });
    }
  }

  draw(state, send);
  return send;
}

async function eventOf<Name extends keyof Api>(wish: WishFor<Name>): Promise<PanelEvent> {
  const { action, request }: { readonly action: Name; readonly request: Api[Name]["request"] } = wish;
  try {
    const reply = await call(action, request);
    if (!reply.ok) return { type: "refused", failure: reply.error };
    const answer: AnswerFor<Name> = { action, request, data: reply.data };
    return { type: "answered", answer: answer as Answer };
  } catch (error) {
    return { type: "callFailed", message: error instanceof Error ? error.message : String(error) };
  }
}
