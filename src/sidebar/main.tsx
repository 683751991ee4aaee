import { render } from "preact";
import { startPanel } from "./panel-loop";
import { Panel } from "./panel";
import "./panel.css";

const root = document.getElementById("panel");
if (root !== null) {
  root.replaceChildren();
  const send = startPanel((state, tell) => render(<Panel state={state} send={tell} />, root), Date.now);
  window.addEventListener("online", () => send({ type: "connectionChanged", online: true }));
  window.addEventListener("offline", () => send({ type: "connectionChanged", online: false }));
  window.addEventListener("focus", () => send({ type: "turnedTo" }));
  // Seconds of waiting are shown; while nothing is under way a tick changes no more than the time.
  window.setInterval(() => send({ type: "ticked" }), 1000);
  send({ type: "opened" });
}
