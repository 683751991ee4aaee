/** What crosses between the panel's frame and the desk's page. */
export type FromPanel =
  | { readonly kind: "call"; readonly id: number; readonly functionName: string; readonly args: string }
  | { readonly kind: "follow"; readonly url: string }
  | { readonly kind: "close" }
  | { readonly kind: "focus" };

export type ToPanel =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
