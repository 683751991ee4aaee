import type { Level, Located } from "../located";

export type SettingsFinding = Located & { readonly stage: "settings" } & { readonly code: "placeholder-settings" };

/** How serious each is. */
export const SETTINGS_LEVELS: Readonly<Record<SettingsFinding["code"], Level>> = { "placeholder-settings": "note" };
