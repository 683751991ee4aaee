/** Identity numbers inside a text, masked as everywhere outside the staff's own cells: `320001******0001`. */
export function masked(text: string): string {
  return text.replace(/\d(?:[ .-]?\d){11,17}/g, (digits) => {
    const plain = digits.replace(/\D/g, "");
    return `${plain.slice(0, 6)}******${plain.slice(-4)}`;
  });
}

/** A person's data, so far hidden that only somebody who has the sheet knows what it was: `S••• C•••••`, `1•-0•-1•••`. */
export function veiled(text: string): string {
  return text.replace(/([\p{L}\p{N}])([\p{L}\p{M}\p{N}]+)/gu, (_, first: string, rest: string) => first + "•".repeat([...rest].length));
}
