import { type Paper, papersOf, type RegisterLine, registerLines } from "./workbook-look";
import type { World } from "./world";

/** What must hold of register and documents after every step. Remembers whom each number was given to. */
export function registerFaults(world: World): readonly string[] {
  const { host, touched, given } = world;
  const lines = registerLines(host).filter(({ number }) => !touched.numbers.has(number));
  const live = lines.filter(({ state }) => state === "terbit");
  const wrong: string[] = [];
  for (const { number, person } of live) {
    const holder = given.get(number);
    if (holder !== undefined && holder !== person) wrong.push(`number ${number} was ${holder}'s and is ${person}'s now`);
    given.set(number, person);
  }
  for (const [number, same] of grouped(live, ({ number }) => number)) if (same.length > 1) wrong.push(`${same.length} live rows have number ${number}`);
  for (const [who, rows] of grouped(live, ({ person, program }) => `${person} in ${program}`)) if (rows.length > 1) wrong.push(`${who} has ${rows.map(({ number }) => number).join(" and ")}`);
  const numbersOfReserved = grouped(lines.filter(({ state }) => state === "dipesan"), ({ number }) => number);
  for (const [number, same] of numbersOfReserved) if (new Set(same.map(({ person }) => person)).size > 1) wrong.push(`number ${number} is promised to two people`);
  return [...wrong, ...linkFaults(world, live, papersOf(host))];
}

/** Whoever follows the link of an issued row finds its document. */
function linkFaults({ touched }: World, live: readonly RegisterLine[], papers: readonly Paper[]): readonly string[] {
  return live.flatMap((line) => {
    const paper = papers.find(({ id }) => line.url.includes(id));
    if (!paper) return [`${line.number} is issued and links to no document`];
    if (isTouched({ touched }, paper)) return [];
    if (paper.trashed) return [`the document of ${line.number} is in the bin`];
    return paper.key === line.key ? [] : [`${line.number} links to a document of another row`];
  });
}

/** What must hold once nobody has anything left to do: one document for each issued row and none without a row, each saying what its row says. */
export function finishedFaults(world: World): readonly string[] {
  const { host, touched } = world;
  const lines = registerLines(host);
  const keys = new Map(lines.filter(({ key }) => key !== "").map((line) => [line.key, line]));
  // While a row is gone that a hand took out, a document without a row may be its own, and is left alone.
  const certain = [...touched.numbers].every((number) => lines.some((line) => line.number === number));
  const papers = papersOf(host).filter((paper) => /^[0-9a-f]{32}$/.test(paper.key) && !paper.trashed && !isTouched(world, paper));
  const wrong: string[] = [];
  for (const line of lines) {
    if (line.state !== "terbit" || touched.numbers.has(line.number)) continue;
    const own = papers.filter(({ key, id }) => key === line.key && (line.url.includes(id) || !touched.left.has(id)));
    const linked = papersOf(host).find(({ id }) => line.url.includes(id));
    if (linked && isTouched(world, linked)) continue;
    if (own.length !== 1) wrong.push(`${line.number} has ${own.length} live documents`);
    for (const { text } of own) if (!text.includes(line.number) || !text.includes(line.name)) wrong.push(`the document of ${line.number} does not say its number and name`);
  }
  for (const paper of papers) {
    if (touched.left.has(paper.id)) continue;
    const line = keys.get(paper.key);
    if (!line && certain && !touched.keys.has(paper.key)) wrong.push(`the document “${paper.name}” belongs to no row`);
    if (line && (line.state === "diganti" || line.state === "dicabut") && !touched.numbers.has(line.number) && !/DIGANTI|DICABUT/.test(paper.name)) wrong.push(`the document of ${line.number}, ${line.state}, still lies among those that hold`);
  }
  return wrong;
}

/** A hand moved it, or a folder above it, or it belongs to a folder that was given up. */
function isTouched({ touched }: Pick<World, "touched">, { id, parents }: Paper): boolean {
  return touched.papers.has(id) || parents.some((folder) => touched.folders.has(folder));
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item]);
  return groups;
}
