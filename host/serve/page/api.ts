import type { CallReply, CallRequest, DocumentView, EditRequest, LogEntry, Refusal, SheetView, WorkbookView } from "./protocol";

/** The server said no, with a sentence to show, or did not answer at all (`status` 0). */
export class ServerRefusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message);
  }
}

export const readWorkbook = (): Promise<WorkbookView> => get("/api/workbook");
export const readSheet = (gid: number): Promise<SheetView> => get(`/api/sheet?gid=${gid}`);
export const readDocuments = (): Promise<readonly DocumentView[]> => get("/api/documents");
export const readLog = (): Promise<readonly LogEntry[]> => get("/api/log");

export const call = (request: CallRequest): Promise<CallReply> => post("/api/call", JSON.stringify(request));
export const edit = (request: EditRequest): Promise<{ readonly version: number }> => post("/api/edit", JSON.stringify(request));
export const setClock = (now: string): Promise<WorkbookView> => post("/api/clock", JSON.stringify({ now }));
export const reset = (): Promise<WorkbookView> => post("/api/reset", "{}");

export async function openWorkbook(file: File): Promise<WorkbookView> {
  return post(`/api/open?name=${encodeURIComponent(file.name)}`, await file.arrayBuffer());
}

export async function readDocumentBytes(id: string, format: "docx" | "pdf"): Promise<Blob> {
  return (await request(`/api/document?id=${encodeURIComponent(id)}&format=${format}`, {})).blob();
}

/** Tells of every new version of the state, this window's own changes included. The browser connects again by itself. */
export function watchVersions(onVersion: (version: number) => void): void {
  new EventSource("/api/events").addEventListener("version", (event) => onVersion(Number(event.data)));
}

async function get<T>(path: string): Promise<T> {
  return (await (await request(path, {})).json()) as T;
}

async function post<T>(path: string, body: string | ArrayBuffer): Promise<T> {
  const type = typeof body === "string" ? "application/json" : "application/octet-stream";
  return (await (await request(path, { method: "POST", headers: { "Content-Type": type }, body })).json()) as T;
}

async function request(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    throw new ServerRefusal(String(error), 0);
  }
  if (response.ok) return response;
  const refusal = (await response.json().catch(() => ({ error: response.statusText }))) as Refusal;
  throw new ServerRefusal(refusal.error, response.status);
}
