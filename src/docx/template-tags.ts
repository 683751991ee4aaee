import { joinDocuments } from "./join-documents";
import { isColumns, type Fields } from "./template-fields";
import { type KnownTags, piecesOf } from "./check-template";
import { openTemplate } from "./template";

/** The tags of one place in a template: values, and lists with the tags of one of their items. */
interface Scope {
  readonly values: Set<string>;
  readonly lists: Map<string, Scope>;
}

/**
 * What a template (base64) may ask for when it takes the place of `model`: the same tags, in the same lists. `required` have to be in it.
 */
export function tagsLike(model: string, required: readonly string[]): KnownTags {
  const pieces = piecesOf(model).flatMap((piece) => (piece.kind === "tag" ? [piece] : []));
  const named = (inside: (sign: string) => boolean): readonly string[] => [...new Set(pieces.filter(({ sign }) => inside(sign)).map(({ name }) => name))];
  return { values: named((sign) => sign === ""), sections: named((sign) => sign !== ""), required, qr: null };
}

/**
 * Fills a template as if with the fields that `model` asks for. Null where it can be filled; else what is in the way: a tag that does not
 * stand in the list it belongs to, or tags in header or footer, which all pages of a document share.
 */
export function trialFill(docx: string, model: string): { readonly kind: "misplaced"; readonly tag: string } | { readonly kind: "outsideBody" } | null {
  try {
    const joined = joinDocuments(openTemplate(docx), [{ fields: sample(scopeOf(model)), qr: null }]);
    return joined === null ? { kind: "outsideBody" } : null;
  } catch (error) {
    const tag = /tag \/?([^,]+), for which/.exec(String(error))?.[1];
    return { kind: "misplaced", tag: tag ?? "" };
  }
}

function scopeOf(model: string): Scope {
  const empty = (): Scope => ({ values: new Set(), lists: new Map() });
  const top = empty();
  const open: Scope[] = [top];
  for (const piece of piecesOf(model)) {
    const scope = open[open.length - 1] ?? top;
    if (piece.kind !== "tag") continue;
    if (piece.sign === "/") open.pop();
    else if (piece.sign === "") scope.values.add(piece.name);
    else {
      const inner = scope.lists.get(piece.name) ?? empty();
      scope.lists.set(piece.name, inner);
      open.push(inner);
    }
  }
  return top;
}

/** Two items of each list of columns, so that a table that cannot have more than one is found out. */
function sample({ values, lists }: Scope): Fields {
  const texts = [...values].map((tag) => [tag, "x"] as const);
  const items = [...lists].map(([tag, inner]) => [tag, isColumns(tag) ? [sample(inner), sample(inner)] : [sample(inner)]] as const);
  return Object.fromEntries<string | readonly Fields[]>([...texts, ...items]);
}
