// Writes the sample workbooks of this folder: `npx tsx samples/make-samples.ts`. Everybody in them is invented.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { cleanClass } from "./clean-class";
import { messyClass } from "./messy-class";
import { writeBook } from "./write-book";

const folder = path.dirname(fileURLToPath(import.meta.url));

await writeBook(path.join(folder, "kelas-barbershop-laundry.xlsx"), messyClass());
await writeBook(path.join(folder, "kelas-bersih.xlsx"), cleanClass());
