import type { Execution } from "../../execution/execution";
import type { Emulated, EmulatedClass } from "../service";
import { Properties, PROPERTIES } from "./properties";

const PROPERTIES_SERVICE: EmulatedClass<PropertiesService> = {
  service: "PropertiesService",
  name: "PropertiesService",
  members: {
    getDocumentProperties: { cost: null, call: (self) => self.document },
    getScriptProperties: { cost: null, call: (self) => self.script },
    getUserProperties: { cost: null, call: (self) => self.user },
  },
};

/** Three stores of one script: of this document, of everybody, and of the account that runs it. */
class PropertiesService implements Emulated {
  readonly emulated = PROPERTIES_SERVICE;
  readonly document: Properties;
  readonly script: Properties;
  readonly user: Properties;

  constructor(execution: Execution) {
    const { document, script, users } = execution.state.properties;
    this.document = new Properties(execution, document);
    this.script = new Properties(execution, script);
    this.user = new Properties(execution, (users[execution.user] ??= {}));
  }
}

export const propertiesClasses: readonly EmulatedClass<never>[] = [PROPERTIES_SERVICE, PROPERTIES];

export function createPropertiesService(execution: Execution): Emulated {
  return new PropertiesService(execution);
}
