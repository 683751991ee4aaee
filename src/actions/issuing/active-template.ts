import type { Settings } from "../../core/settings/settings";
import { BUILT_IN_TEMPLATES } from "../../docx/built-in-templates";
import { BUILT_IN_NAME } from "../../text/template-names";
import { CERTIFICATE_SLOT, readSnapshot } from "./template-memory";

/** The template that certificates are made from now. */
export interface ActiveTemplate {
  readonly name: string;
  readonly kind: "neutral" | "ceremonial";
  /** Base64. */
  readonly docx: string;
  readonly builtIn: boolean;
}

/** The built-in template that the settings name, else the snapshot; null where the settings name one that nobody took into use. */
export function activeTemplate(settings: Settings, entries: Readonly<Record<string, string>>): ActiveTemplate | null {
  const wanted = settings.template.trim().toLowerCase();
  if (wanted === "" || wanted === BUILT_IN_NAME.neutral) return builtIn("neutral");
  if (wanted === BUILT_IN_NAME.ceremonial) return builtIn("ceremonial");
  const snapshot = readSnapshot(entries, CERTIFICATE_SLOT);
  return snapshot && snapshot.name.toLowerCase() === wanted ? { ...snapshot, builtIn: false } : null;
}

export function builtIn(kind: "neutral" | "ceremonial"): ActiveTemplate {
  return { name: BUILT_IN_NAME[kind], kind, docx: BUILT_IN_TEMPLATES[kind], builtIn: true };
}
