import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { emulatedMembers } from "../../../host/realm/globals";

const GOOGLE = path.resolve("src/google");

/** Every member of Google's services that a source names, as `Range.getValues`, by the types of its receivers. */
function usedMembers(sources: readonly string[]): ReadonlySet<string> {
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(GOOGLE, "tsconfig.json"), ts.sys.readFile).config, ts.sys, GOOGLE);
  const program = ts.createProgram(sources, { ...options, noEmit: true, composite: false });
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      for (const declaration of symbol?.declarations ?? []) {
        if (declaration.getSourceFile().fileName.includes("@types/google-apps-script")) used.add(memberName(declaration));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const source of sources) {
    const file = program.getSourceFile(source);
    if (file) visit(file);
  }
  return used;
}

function memberName(declaration: ts.Declaration): string {
  const { parent } = declaration;
  const owner = (ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name ? parent.name.text : "?";
  // The type of the global `console` is the one interface that is not named like its class here.
  if (owner === "Console") return `console.${ts.getNameOfDeclaration(declaration)?.getText() ?? "?"}`;
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? "?";
  return `${owner}.${name}`;
}

test("the host emulates every member of Google's services that src/google uses", () => {
  const sources = readdirSync(GOOGLE).filter((name) => name.endsWith(".ts")).map((name) => path.join(GOOGLE, name));
  const used = usedMembers(sources);
  const emulated = emulatedMembers();
  const has = (member: string): boolean =>
    // An enumeration is a property of its service (`Utilities.Charset`), its constants members of it.
    emulated.some((each) => each === member || each.endsWith(`.${member}`) || each.startsWith(`${member}.`));
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((member) => !has(member))).toEqual([]);
});

test("FIDELITY.md says how faithful each emulated member is", () => {
  const rows = readFileSync("host/FIDELITY.md", "utf8").split("\n").filter((line) => line.startsWith("|"));
  /** By name, or with its class as a whole (`Filter`, `RichTextValue(Builder)`) or a described part of it. */
  const told = (member: string): boolean => {
    const [owner = "", name = ""] = member.split(".");
    const groups = [`\`${owner}\``, `\`${owner.replace(/Builder$/, "")}(Builder)\``];
    return rows.some((row) => {
      const [, subject = ""] = row.split("|");
      return groups.some((group) => subject.includes(group)) || (subject.includes(`\`${owner}.`) && new RegExp(`[\`.]${name}(\\(s\\))?\``).test(subject));
    });
  };
  const members = emulatedMembers().filter((member) => member.split(".").length === 2);
  expect(members.filter((member) => !told(member))).toEqual([]);
});
