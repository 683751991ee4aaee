import type { Execution } from "../../execution/execution";
import { oauthToken } from "../drive/oauth-token";
import { signatureError } from "../parameters";
import type { Emulated, EmulatedClass } from "../service";
import { EnumValue } from "../service";

const SCRIPT_APP: EmulatedClass<ScriptApp> = {
  service: "ScriptApp",
  name: "ScriptApp",
  members: {
    getOAuthToken: { cost: null, call: (self) => oauthToken(self.execution.user) },
    getScriptId: { cost: null, call: () => "1tuntas-emulated-script" },
    /** The host's accounts have granted every scope, so requiring some never stops a run. */
    requireScopes: { cost: null, call: (_, ...args) => required(args, "ScriptApp.requireScopes") },
    requireAllScopes: { cost: null, call: (_, ...args) => required(args, "ScriptApp.requireAllScopes") },
    getAuthorizationInfo: { cost: null, call: (_, ...args) => (required(args, "ScriptApp.getAuthorizationInfo"), new AuthorizationInfo()) },
  },
  enums: {
    AuthMode: ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"],
    AuthorizationStatus: ["REQUIRED", "NOT_REQUIRED"],
  },
};

const AUTHORIZATION_INFO: EmulatedClass<AuthorizationInfo> = {
  service: "ScriptApp",
  name: "AuthorizationInfo",
  members: {
    getAuthorizationStatus: { cost: null, call: () => new EnumValue("AuthorizationStatus", "NOT_REQUIRED") },
    getAuthorizationUrl: { cost: null, call: () => "" },
  },
};

class ScriptApp implements Emulated {
  readonly emulated = SCRIPT_APP;
  constructor(readonly execution: Execution) {}
}

class AuthorizationInfo implements Emulated {
  readonly emulated = AUTHORIZATION_INFO;
}

function required(args: readonly unknown[], method: string): null {
  const [mode, scopes] = args;
  if (!(mode instanceof EnumValue) || mode.enumeration !== "AuthMode" || (scopes !== undefined && !Array.isArray(scopes))) throw signatureError(args, method);
  return null;
}

export const scriptClasses: readonly EmulatedClass<never>[] = [SCRIPT_APP, AUTHORIZATION_INFO];

export function createScriptApp(execution: Execution): Emulated {
  return new ScriptApp(execution);
}
