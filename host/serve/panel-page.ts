import { parse } from "acorn";

/** A panel as Google serves it: the HTML the script made, with `google.script` there before its own scripts run. */
export function panelPage(html: string, shim: string, origin: string, functions: readonly string[]): string {
  // Inside a script element only "</" could end it early.
  const desk = JSON.stringify({ origin, functions }).replace(/</g, "\\u003c");
  const script = `<script>((DESK)=>{${shim.replace(/<\/script/gi, "<\\/script")}})(${desk})</script>`;
  const head = /<head(?:\s[^>]*)?>|<!doctype[^>]*>(?:\s*<html(?:\s[^>]*)?>)?|<html(?:\s[^>]*)?>/i;
  return head.test(html) ? html.replace(head, (opening) => opening + script) : script + html;
}

/** What `google.script.run` offers: the global functions, those whose name ends in an underscore excepted (documented: guides/html/communication). */
export function callableFunctions(bundle: string): readonly string[] {
  const { body } = parse(bundle, { ecmaVersion: 2022, sourceType: "script" });
  return body.flatMap((node) => (node.type === "FunctionDeclaration" && !node.id.name.endsWith("_") ? [node.id.name] : []));
}
