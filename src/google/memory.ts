import type { Memory } from "../actions/ports";

type Store = GoogleAppsScript.Properties.Properties;

/** Document and user properties. A script that is bound to no document has none of the former: a bug here, so it throws. */
export function propertiesMemory(): Memory {
  const document = (): Store => {
    const store = PropertiesService.getDocumentProperties();
    if (!store) throw new Error("Tuntas must run inside a spreadsheet");
    return store;
  };
  return {
    all: () => document().getProperties(),
    set: (entries) => write(document(), entries),
    ofUser: () => PropertiesService.getUserProperties().getProperties(),
    setOfUser: (entries) => write(PropertiesService.getUserProperties(), entries),
  };
}

function write(store: Store, entries: Readonly<Record<string, string | null>>): void {
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(entries)) {
    if (value === null) store.deleteProperty(key);
    else kept[key] = value;
  }
  if (Object.keys(kept).length > 0) store.setProperties(kept);
}
