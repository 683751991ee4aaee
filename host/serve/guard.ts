import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";

/** A request the server will not serve, with the sentence the page shows. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Lets in only what the desk's own page sends. The `Host` must be the address the server gave out, so a name that somebody
 * points at this computer (DNS rebinding) does not work; a request that changes something must come from the page's own
 * origin, which a browser states truly and a panel or a foreign page cannot claim.
 */
export function admit(request: IncomingMessage, origin: string): void {
  if (request.headers.host !== new URL(origin).host) throw new Refused(421, "This address is not served here.");
  const site = request.headers["sec-fetch-site"];
  const navigation = request.headers["sec-fetch-mode"] === "navigate" && request.headers["sec-fetch-dest"] !== "empty";
  if (site !== undefined && site !== "same-origin" && site !== "none" && !navigation) throw new Refused(403, "Other pages may not use the desk.");
  if (request.method === "GET") return;
  if (request.method !== "POST") throw new Refused(405, "Only GET and POST are served.");
  if (request.headers.origin !== origin) throw new Refused(403, "Other pages may not use the desk.");
}

/** @throws Refused 413 as soon as the body is known to be larger. */
export async function readBody(request: IncomingMessage, limit: number, tooLarge: string): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > limit) throw new Refused(413, tooLarge);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw new Refused(413, tooLarge);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const ALWAYS: OutgoingHttpHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Nothing is loaded from anywhere else. Inline styles are the document viewer's; inline scripts stay forbidden. */
export function deskHeaders(panelOrigin: string): OutgoingHttpHeaders {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src data: blob:",
    "connect-src 'self'",
    `frame-src ${panelOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ];
  return { ...ALWAYS, "Cross-Origin-Resource-Policy": "same-origin", "Content-Security-Policy": policy.join("; ") };
}

/** A panel brings all its parts with it and may not load or send anything; only the desk may show it. */
export function panelHeaders(deskOrigin: string): OutgoingHttpHeaders {
  const policy = [
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${deskOrigin}`,
  ];
  return { ...ALWAYS, "Content-Security-Policy": policy.join("; "), "Content-Type": "text/html; charset=utf-8" };
}
