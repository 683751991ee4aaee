const NAME = "[A-Za-z_:\\u00c0-\\uffff][\\w:.\\-\\u00b7-\\uffff]*";
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*("[^<"]*"|'[^<']*')`;
/** Comment, CDATA section, processing instruction, tag; whatever else stands between is text. */
const TOKEN = new RegExp(`<!--(?:(?!--)[\\s\\S])*-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<\\?(?!xml[\\s?])${NAME}(?:\\s(?:(?!\\?>)[\\s\\S])*)?\\?>|<(/?)(${NAME})((?:${ATTRIBUTE})*)\\s*(/?)>`, "g");
const DECLARATION = /^\ufeff?<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["'][\w.-]+["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/;
/** Characters that XML 1.0 does not allow. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/;

/**
 * Whether a part of an Office file is one whole XML element (XML 1.0, without a document type, which Office never writes). What is not, Google's
 * importer may refuse or repair in its own way, and docxtemplater looks at tags alone.
 */
export function isWellFormed(xml: string): boolean {
  const text = xml.replace(DECLARATION, "").replace(/^\ufeff/, "");
  if (FORBIDDEN.test(text)) return false;
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    if (!isText(text.slice(end, token.index), open.length > 0)) return false;
    end = (token.index ?? 0) + token[0].length;
    const [, closing, name, attributes = "", , , alone] = token;
    if (name === undefined) continue;
    if (AMPERSAND.test(attributes) || hasTwice(attributes)) return false;
    if (closing === "/") {
      if (open.pop() !== name) return false;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (alone !== "/") open.push(name);
  }
  return roots === 1 && open.length === 0 && isText(text.slice(end), false);
}

function isText(text: string, inside: boolean): boolean {
  return inside ? !text.includes("<") && !AMPERSAND.test(text) && !text.includes("]]>") : text.trim() === "";
}

function hasTwice(attributes: string): boolean {
  const names = [...attributes.matchAll(new RegExp(ATTRIBUTE, "g"))].map(([, name]) => name);
  return new Set(names).size < names.length;
}
