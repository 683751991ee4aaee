import type { DXT } from "docxtemplater";

/** Spaces of every kind, and characters that nobody can see. */
const UNSEEN = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** The one spelling of a tag: `{{ nama }}` is `NAMA`, `{{# Unit }}` is `#UNIT`. */
export function tagName(typed: string): string {
  return typed.replace(UNSEEN, "").toUpperCase();
}

/**
 * Makes letter case and spaces inside tags irrelevant, before docxtemplater looks at them: staff cannot see that a tag is
 * `{{ nama }}`, and an opening and a closing tag must be spelled alike.
 */
export function normaliseTags(): DXT.Module {
  return {
    name: "NormaliseTags",
    preparse(parsed: DXT.Part[]): DXT.Part[] {
      let inside = false;
      for (const part of parsed) {
        if (part.type === "delimiter") inside = part.position === "start";
        else if (inside && part.type === "content" && part.position === "insidetag") part.value = tagName(part.value);
      }
      return parsed;
    },
  };
}
