import type { Api } from "../contract";

/** One request to the script, before it is sent. */
export type WishFor<Name extends keyof Api> = {
  readonly [Each in Name]: { readonly action: Each; readonly request: Api[Each]["request"] };
}[Name];
export type Wish = WishFor<keyof Api>;

/** A request under way; `since` in milliseconds. Told apart by identity, so a late answer to an old one is nobody's. */
export interface Ask {
  readonly wish: Wish;
  readonly since: number;
}

/** A request with its reply. */
export type AnswerFor<Name extends keyof Api> = {
  readonly [Each in Name]: { readonly action: Each; readonly request: Api[Each]["request"]; readonly data: Api[Each]["reply"] };
}[Name];
export type Answer = AnswerFor<keyof Api>;
