import path from "node:path";
import { isTimeZone } from "../moment";

/** The host was asked for something it does not offer: exit code 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}

export interface Command {
  /** What follows `host`. */
  readonly usage: string;
  readonly options: readonly string[];
  /** Options that take no value. */
  readonly flags?: readonly string[];
  readonly run: (input: Input, output: Output) => void | Promise<void>;
}

/** Where texts go; whole lines. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** The words of one command line. */
export class Input {
  constructor(
    readonly positionals: readonly string[],
    private readonly options: ReadonlyMap<string, string>,
  ) {}

  /** @throws Misuse unless there are between `least` and `most` words. */
  words(least: number, most: number): readonly string[] {
    const { length } = this.positionals;
    if (length < least) throw new Misuse("Something is missing.");
    if (length > most) throw new Misuse(`"${this.positionals[most] ?? ""}" is too much. Put a text with spaces into quotes.`);
    return this.positionals;
  }

  option(name: string): string | undefined {
    return this.options.get(name);
  }

  flag(name: string): boolean {
    return this.options.has(name);
  }

  required(name: string): string {
    const value = this.options.get(name);
    if (value === undefined) throw new Misuse(`--${name} is missing.`);
    return value;
  }

  /** One of a few words, by default undefined. */
  choice<Word extends string>(name: string, words: readonly Word[]): Word | undefined {
    const value = this.options.get(name);
    if (value === undefined) return undefined;
    const word = words.find((each) => each === value);
    if (word === undefined) throw new Misuse(`--${name} is one of ${words.join(", ")}, not "${value}".`);
    return word;
  }

  zone(name: string): string | undefined {
    const value = this.options.get(name);
    if (value !== undefined && !isTimeZone(value)) throw new Misuse(`--${name} "${value}" is no time zone. Write it like Asia/Jakarta.`);
    return value;
  }

  whole(name: string): number | undefined {
    const value = this.options.get(name);
    return value === undefined ? undefined : wholeNumber(value, `--${name}`);
  }

  /** The state folder. */
  state(): string {
    return fromHere(this.required("state"));
  }
}

/** @throws Misuse unless the text is a whole number from 0 on. */
export function wholeNumber(text: string, what: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Misuse(`${what} is a whole number, not "${text}".`);
  return Number(text);
}

/** Paths are meant from where the person stands, also when npm has moved to the project's folder. */
export function fromHere(file: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: stood } = process.env;
  return path.resolve((script === "host" || script === "start") && stood ? stood : process.cwd(), file);
}

/**
 * Splits a command line. `--name value` and `--name=value` are options; after a lone `--` everything is a word, and so is
 * what starts with one dash (`-5` is a number to type into a cell).
 *
 * @throws Misuse for an option the command has not, one without its value, and one given twice.
 */
export function readInput(words: readonly string[], { options, flags = [] }: Pick<Command, "options" | "flags">): Input {
  const positionals: string[] = [];
  const given = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? "";
    if (word === "--") {
      positionals.push(...words.slice(index + 1));
      break;
    }
    const [, name, inline] = /^--([a-z][a-z-]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
    if (name === undefined) {
      positionals.push(word);
      continue;
    }
    if (given.has(name)) throw new Misuse(`--${name} is given twice.`);
    if (flags.includes(name)) {
      given.set(name, "");
      continue;
    }
    if (!options.includes(name)) throw new Misuse(`There is no option --${name} here.`);
    const value = inline ?? words[(index += 1)];
    if (value === undefined) throw new Misuse(`--${name} needs a value.`);
    given.set(name, value);
  }
  return new Input(positionals, given);
}
