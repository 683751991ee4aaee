import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const GOOGLE = path.resolve("src/google");

/** Every member of Google's services that our sources name, as `Range.getValues`, by the types of its receivers. */
export function membersOfBundle(): ReadonlySet<string> {
  return namedMembers(ts.createProgram(readdirSync(GOOGLE).filter((name) => name.endsWith(".ts")).map((name) => path.join(GOOGLE, name)), options()), GOOGLE);
}

/** The same of a plain script, whose variables have the types of what they are given. */
export function membersOfScript(text: string): ReadonlySet<string> {
  const file = path.resolve("script.js");
  const compiler = { ...options(), allowJs: true, checkJs: true, strict: false };
  const disk = ts.createCompilerHost(compiler);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, version) => (name === file ? ts.createSourceFile(name, text, version, true) : disk.getSourceFile(name, version)),
  };
  return namedMembers(ts.createProgram([file], compiler, host), file);
}

function options(): ts.CompilerOptions {
  const { options: read } = ts.parseJsonConfigFileContent(ts.readConfigFile(path.join(GOOGLE, "tsconfig.json"), ts.sys.readFile).config, ts.sys, GOOGLE);
  return { ...read, noEmit: true, composite: false };
}

function namedMembers(program: ts.Program, place: string): ReadonlySet<string> {
  const checker = program.getTypeChecker();
  const named = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        if (declaration.getSourceFile().fileName.includes("@types/google-apps-script")) named.add(memberName(declaration));
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(place)) visit(file);
  return named;
}

function memberName(declaration: ts.Declaration): string {
  const { parent } = declaration;
  const owner = (ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent) || ts.isClassDeclaration(parent)) && parent.name ? parent.name.text : "?";
  const name = ts.getNameOfDeclaration(declaration)?.getText() ?? "?";
  // The type of the global `console` is the one interface that is not named like its class here.
  return owner === "Console" ? `console.${name}` : `${owner}.${name}`;
}
