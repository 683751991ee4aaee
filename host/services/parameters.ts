import { EnumValue } from "./service";

/** Google's answer to arguments of the wrong kind or number. */
export function signatureError(args: readonly unknown[], method: string): Error {
  return new Error(`The parameters (${args.map(typeName).join(",")}) don't match the method signature for ${method}.`);
}

/** A text argument; numbers and ticks are accepted and turned into text, as Google does. */
export function textArgument(args: readonly unknown[], index: number, method: string): string {
  const value = args[index];
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw signatureError(args, method);
}

export function numberArgument(args: readonly unknown[], index: number, method: string): number {
  const value = args[index];
  if (typeof value === "number" && !Number.isNaN(value)) return value;
  throw signatureError(args, method);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return value.length > 0 ? `${typeName(value[0])}[]` : "Object[]";
  if (value instanceof EnumValue) return value.enumeration;
  if (value instanceof Date) return "Date";
  if (typeof value === "string") return "String";
  if (typeof value === "object") return "emulated" in value ? "Object" : "Object";
  return typeof value;
}
