import type { Identity, Memory, Ports } from "../ports";

/** Account property: the address the account says is its own, where Google withholds it. */
const ADDRESS = "saya.alamat";
/** Document properties: every address one account has ever said here, by a digest of that account's own key. */
const STATED = "dinyatakan.";

/** Who runs this: as Google tells, else as the account said. One call where Google does not tell. */
export function identityOf({ identity, memory }: Pick<Ports, "identity" | "memory">): Identity {
  if (identity.email !== "") return identity;
  const said = memory.ofUser()[ADDRESS] ?? "";
  return { email: said, stated: said !== "" };
}

/** Remembers what an account says; an earlier statement of the same account is kept beside it. */
export function rememberAddress(ports: Ports, address: string, accountKey: string): void {
  const entry = STATED + ports.secrets.digest(accountKey).slice(0, 16);
  const before = (ports.memory.all()[entry] ?? "").split(" ").filter((text) => text !== "");
  ports.memory.set({ [entry]: [...new Set([...before, address])].join(" ") });
  ports.memory.setOfUser({ [ADDRESS]: address });
}

/** Whether two addresses are one person as far as anybody can tell: the same, or both said by one account. */
export function samePerson(entries: ReturnType<Memory["all"]>, one: string, other: string): boolean {
  const [first, second] = [one.toLowerCase(), other.toLowerCase()];
  if (first === second) return true;
  return Object.entries(entries).some(([name, addresses]) => {
    const said = name.startsWith(STATED) ? addresses.split(" ") : [];
    return said.includes(first) && said.includes(second);
  });
}
