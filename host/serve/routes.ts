import { z } from "zod";
import { FAULT_KINDS } from "../execution/faults";
import type { Desk } from "./desk";
import { listDocuments, readDocument, readWorkbook, type Download } from "./document-files";
import { Refused } from "./guard";
import type { CallRequest, EditRequest, FaultKind } from "./page/protocol";

interface Asked {
  readonly desk: Desk;
  readonly panelOrigin: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
}

export type Answer = { readonly kind: "json"; readonly value: unknown } | ({ readonly kind: "download" } & Download);

type Route = (asked: Asked) => Answer | Promise<Answer>;

/** Everything the page may ask, by method and path. */
export const ROUTES: Readonly<Record<string, Route>> = {
  "GET /api/workbook": ({ desk, panelOrigin }) => json(desk.workbook(panelOrigin)),
  "GET /api/sheet": ({ desk, query }) => json(desk.sheet(Number(query.get("gid")))),
  "GET /api/log": ({ desk }) => json(desk.log()),
  "GET /api/documents": ({ desk }) => json(desk.look(({ drive }) => listDocuments(drive))),
  "GET /api/document": ({ desk, query }) => download(desk.look(({ drive }) => readDocument(drive, desk.folder, query.get("id") ?? "", query.get("format") ?? "docx"))),
  "GET /api/workbook.xlsx": async ({ desk }) => download(await readWorkbook(desk.state().spreadsheet)),
  "POST /api/edit": ({ desk, body }) => json({ version: desk.edit(read(EditBody, body)) }),
  "POST /api/call": ({ desk, body }) => json(desk.call(read(CallBody, body))),
  "POST /api/clock": ({ desk, body, panelOrigin }) => {
    desk.setClock(read(ClockBody, body).now);
    return json(desk.workbook(panelOrigin));
  },
  "POST /api/open": async ({ desk, body, query, panelOrigin }) => {
    await desk.open(query.get("name") ?? "", body);
    return json(desk.workbook(panelOrigin));
  },
  "POST /api/reset": ({ desk, panelOrigin }) => {
    desk.reset();
    return json(desk.workbook(panelOrigin));
  },
};

const EditBody: z.ZodType<EditRequest> = z.object({
  sheet: z.string().min(1),
  edits: z.array(z.object({ cell: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/), typed: z.string().max(50_000) })).max(20_000),
});

const KINDS = FAULT_KINDS.filter((kind): kind is FaultKind => kind !== "preempt");

const CallBody: z.ZodType<CallRequest> = z.object({
  functionName: z.string().regex(/^[A-Za-z$][\w$]*$/),
  args: z.array(z.unknown()),
  user: z.string().max(200),
  trigger: z.enum(["menu", "panel", "open"]),
  fault: z.nullable(z.object({ kind: z.enum(KINDS), nth: z.int().min(1) })),
});

const ClockBody = z.object({ now: z.string() });

function read<T>(schema: z.ZodType<T>, body: Buffer): T {
  let value: unknown;
  try {
    value = JSON.parse(body.toString("utf8"));
  } catch {
    throw new Refused(400, "The request is not JSON.");
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Refused(400, `The request is not usable: ${parsed.error.issues[0]?.message ?? "unknown shape"}.`);
}

function json(value: unknown): Answer {
  return { kind: "json", value };
}

function download(file: Download): Answer {
  return { kind: "download", ...file };
}
