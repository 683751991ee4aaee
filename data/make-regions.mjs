// Makes src/core/indonesia/regions.ts from the tables of idn-area-data (ODbL, see src/core/indonesia/regions.NOTICE.md):
//   npm pack idn-area-data@4.0.1 && tar xzf idn-area-data-4.0.1.tgz && node data/make-regions.mjs package/data
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (!folder) throw new Error("Name the folder that holds regencies.csv and districts.csv.");

const codes = (file) =>
  readFileSync(join(folder, file), "utf8")
    .split("\n")
    .slice(1)
    .filter((line) => line !== "")
    .map((line) => line.slice(0, line.indexOf(",")).replaceAll(".", ""));

const districts = new Map(codes("regencies.csv").sort().map((code) => [code, []]));
for (const code of codes("districts.csv")) districts.get(code.slice(0, 4)).push(Number(code.slice(4)));

const ranges = (numbers) => {
  const runs = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(",");
};

const provinces = new Map();
for (const code of districts.keys()) provinces.set(code.slice(0, 2), [...(provinces.get(code.slice(0, 2)) ?? []), code]);

const lines = [...provinces].map(([province, regencies]) => {
  const parts = regencies.map((code) => `${code.slice(2)}:${ranges(districts.get(code))}`);
  return `  "${province}": "${parts.join(" ")}",`;
});

writeFileSync(
  new URL("../src/core/indonesia/regions.ts", import.meta.url),
  `// Made by data/make-regions.mjs; licence and source in regions.NOTICE.md. Not to be edited by hand.

/** Districts by province and regency: \`24:1-27\` in province 35 is regency 3524 with the districts 01 to 27. */
export const REGIONS: { readonly [province: string]: string } = {
${lines.join("\n")}
};
`,
);
