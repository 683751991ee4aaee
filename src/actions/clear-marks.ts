import * as z from "zod/mini";
import type { Api, Envelope } from "../contract";
import { MARKS_CLEARED } from "../text/done";
import { clearFindings } from "./mark-findings";
import { done, readRequest, refused } from "./outcome";
import type { Ports } from "./ports";

/** Takes the add-on's colours off the staff's tabs; the staff's own formats and rules stay. */
export function clearMarks(ports: Ports, request: unknown): Envelope<Api["clearMarks"]["reply"]> {
  if (!readRequest(z.object({}), request)) return refused({ code: "bad-request" });
  clearFindings(ports, ports.memory.all());
  return done({ summary: MARKS_CLEARED });
}
