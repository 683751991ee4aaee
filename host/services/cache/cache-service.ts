import type { Execution } from "../../execution/execution";
import type { Emulated, EmulatedClass } from "../service";
import { Cache, CACHE } from "./cache";

const CACHE_SERVICE: EmulatedClass<CacheService> = {
  service: "CacheService",
  name: "CacheService",
  members: {
    getDocumentCache: { cost: null, call: (self) => self.document },
    getScriptCache: { cost: null, call: (self) => self.script },
    getUserCache: { cost: null, call: (self) => self.user },
  },
};

class CacheService implements Emulated {
  readonly emulated = CACHE_SERVICE;
  readonly document: Cache;
  readonly script: Cache;
  readonly user: Cache;

  constructor(execution: Execution) {
    this.document = new Cache(execution, "document:");
    this.script = new Cache(execution, "script:");
    this.user = new Cache(execution, `user:${execution.user}:`);
  }
}

export const cacheClasses: readonly EmulatedClass<never>[] = [CACHE_SERVICE, CACHE];

export function createCacheService(execution: Execution): Emulated {
  return new CacheService(execution);
}
