import { parse } from "acorn";

/** A panel as Google serves it: the HTML the script made, with `google.script` there before its own scripts run. */
export function panelPage(html: string, shim: string, origin: string, functions: readonly string[]): string {
  // Inside a script element only "</" could end it early.
  const desk = JSON.stringify({ origin, functions }).replace(/</g, "\\u003c");
  const script = `<script>((DESK)=>{${shim.replace(/<\/script/gi, "<\\/script")}})(${desk})</script>`;
  const opening = OPENINGS.find((tag) => tag.test(html));
  return opening ? html.replace(opening, (tag) => tag + script) : script + html;
}

/** After the first of these that the page has, so that a doctype stays in front. */
const OPENINGS: readonly RegExp[] = [/<head(?:\s[^>]*)?>/i, /<html(?:\s[^>]*)?>/i, /<!doctype[^>]*>/i];

/** What `google.script.run` offers: the global functions, those whose name ends in an underscore excepted (documented: guides/html/communication). */
export function callableFunctions(bundle: string): readonly string[] {
  const { body } = parse(bundle, { ecmaVersion: 2022, sourceType: "script" });
  return body.flatMap((node) => (node.type === "FunctionDeclaration" && !node.id.name.endsWith("_") ? [node.id.name] : []));
}
