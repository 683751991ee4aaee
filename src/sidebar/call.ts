import type { Api, Envelope } from "../contract";

type Door = { readonly [Name in keyof Api]: (requestJson: string) => void };

interface Runner extends Door {
  withSuccessHandler(handler: (replyJson: string) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/**
 * Asks the script for one action. Rejects only when the call itself failed, with an `Error` whose message is Google's:
 * no network, no permission, killed, or an answer that is not what the script sends.
 */
export function call<Name extends keyof Api>(action: Name, request: Api[Name]["request"]): Promise<Envelope<Api[Name]["reply"]>> {
  return new Promise((resolve, reject) => {
    const door: Door = google.script.run
      .withSuccessHandler((replyJson) => {
        try {
          resolve(JSON.parse(replyJson) as Envelope<Api[Name]["reply"]>);
        } catch {
          reject(new Error("unreadable answer"));
        }
      })
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))));
    door[action](JSON.stringify(request));
  });
}
