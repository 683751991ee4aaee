import { sha256 } from "../bytes/sha256";
import { canonicalRegisterNumber } from "../sheet/register-number";

/**
 * What stands for a person outside the workbook. A code says nothing by itself and goes out as it is; what may be more than a code (a name, a
 * NIK, a register number of the prison) is replaced by a digest that nobody can guess without the salt.
 */
export function pseudonym(key: string, code: string | null, salt: string): string {
  const plain = code !== null && code.length <= 12 && !/\d{6}/.test(code) && !/\s/.test(code) && canonicalRegisterNumber(code) === null;
  return plain ? code : `x${sha256(`${salt}\n${key}`).slice(0, 16)}`;
}
