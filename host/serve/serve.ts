import { unwatchFile, watchFile } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { bundlePage, type PageFiles } from "./bundle-page";
import { Desk } from "./desk";
import { DeskFolder } from "./desk-folder";
import { DESK_PAGE } from "./desk-page";
import { admit, deskHeaders, panelHeaders, readBody, Refused } from "./guard";
import { LABELS } from "./page/labels";
import { panelPage } from "./panel-page";
import { ROUTES, type Answer } from "./routes";

export interface ServeOptions {
  /** Default: any free port, as 0. */
  readonly port?: number;
  /** The panel's own port, and so its own origin; default: any free one. */
  readonly sidebarPort?: number;
  /** Path of Code.js; default dist/Code.js. */
  readonly bundle?: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const UPLOAD_LIMIT = 25 * 1024 * 1024;
const DEFAULT_BUNDLE = fileURLToPath(new URL("../../dist/Code.js", import.meta.url));

/**
 * Serves the local desk over a state folder, to this computer only.
 *
 * @throws Error with a sentence where the folder holds no usable state, or a port is taken.
 */
export async function serve(stateDir: string, options: ServeOptions = {}): Promise<Served> {
  const files = bundlePage();
  const folder = new DeskFolder(stateDir);
  const desk = new Desk(folder, options.bundle ?? DEFAULT_BUNDLE);
  const deskServer = createServer();
  const panelServer = createServer();
  const origin = await listen(deskServer, options.port ?? 0);
  const panelOrigin = await listen(panelServer, options.sidebarPort ?? 0);
  const streams = new Set<ServerResponse>();

  deskServer.on("request", (request, response) => {
    void answering(response, async () => {
      if (toLocalhost(request, response, origin)) return;
      admit(request, origin);
      const { pathname, searchParams } = new URL(request.url ?? "/", origin);
      if (request.method === "GET" && pathname === "/api/events") return openStream(response, desk, streams);
      const page = request.method === "GET" ? pageFile(files, pathname) : null;
      if (page) return send(response, 200, { ...deskHeaders(panelOrigin), "Content-Type": page.type }, page.text);
      const route = ROUTES[`${request.method ?? ""} ${pathname}`];
      if (!route) throw new Refused(404, "There is nothing here.");
      const body = request.method === "POST" ? await readBody(request, UPLOAD_LIMIT, LABELS.tooLarge) : Buffer.alloc(0);
      sendAnswer(response, await route({ desk, panelOrigin, query: searchParams, body }), panelOrigin);
    });
  });

  panelServer.on("request", (request, response) => {
    void answering(response, () => {
      admit(request, panelOrigin);
      const id = /^\/panel\/(\d+)$/.exec(request.url ?? "")?.[1];
      const html = id === undefined ? null : desk.panel(id);
      if (html === null || request.method !== "GET") throw new Refused(404, "This panel is no longer open.");
      send(response, 200, panelHeaders(origin), panelPage(html, files.shim, origin, desk.functions()));
    });
  });

  watchFile(folder.stateFile, { interval: 1000, persistent: false }, () => desk.noticeForeignChange());

  return {
    url: `${origin}/`,
    close: async () => {
      unwatchFile(folder.stateFile);
      for (const stream of streams) stream.end();
      await Promise.all([shut(deskServer), shut(panelServer)]);
    },
  };
}

/** Who types `localhost` gets to the address whose origin the page and its panel know. */
function toLocalhost(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const { port } = new URL(origin);
  if (request.method !== "GET" || request.url !== "/" || request.headers.host !== `localhost:${port}`) return false;
  send(response, 302, { Location: `${origin}/` }, "");
  return true;
}

function pageFile(files: PageFiles, pathname: string): { readonly type: string; readonly text: string } | null {
  switch (pathname) {
    case "/":
      return { type: "text/html; charset=utf-8", text: DESK_PAGE };
    case "/page.js":
      return { type: "text/javascript; charset=utf-8", text: files.script };
    case "/page.css":
      return { type: "text/css; charset=utf-8", text: files.style };
    default:
      return null;
  }
}

async function answering(response: ServerResponse, work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refused = error instanceof Refused ? error : null;
    if (!refused) console.error(error);
    const message = refused?.message ?? (error instanceof Error ? error.message : String(error));
    if (response.headersSent) response.end();
    else send(response, refused?.status ?? 500, { "Content-Type": "application/json", Connection: "close" }, JSON.stringify({ error: message }));
  }
}

function sendAnswer(response: ServerResponse, answer: Answer, panelOrigin: string): void {
  const headers = deskHeaders(panelOrigin);
  if (answer.kind === "json") return send(response, 200, { ...headers, "Content-Type": "application/json" }, JSON.stringify(answer.value));
  const name = encodeURIComponent(answer.name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  const disposition = `attachment; filename*=UTF-8''${name}`;
  send(response, 200, { ...headers, "Content-Type": answer.type, "Content-Disposition": disposition }, answer.bytes);
}

function send(response: ServerResponse, status: number, headers: Readonly<Record<string, unknown>>, body: string | Uint8Array): void {
  response.writeHead(status, { ...headers } as Record<string, string>).end(body);
}

/** Server-sent events: the number of the version, now and after every change. */
function openStream(response: ServerResponse, desk: Desk, streams: Set<ServerResponse>): void {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const stop = desk.listen((version) => response.write(`event: version\ndata: ${version}\n\n`));
  streams.add(response);
  response.on("close", () => {
    stop();
    streams.delete(response);
  });
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${port} is taken. Choose another one with --port.`) : error);
    });
    server.listen(port, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
