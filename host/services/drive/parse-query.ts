import { NotEmulated } from "../service";
import { invalidParameter } from "./drive-error";
import { readTokens, type Token } from "./query-tokens";

/** A search of `files.list`, read. */
export type Query =
  | { readonly kind: "and" | "or"; readonly parts: readonly Query[] }
  | { readonly kind: "not"; readonly part: Query }
  | { readonly kind: "inParent"; readonly folder: string }
  | { readonly kind: "appProperty"; readonly key: string; readonly value: string }
  | { readonly kind: "trashed"; readonly is: boolean }
  | { readonly kind: "text"; readonly field: "name" | "mimeType"; readonly test: "=" | "!=" | "contains"; readonly value: string }
  | { readonly kind: "time"; readonly field: "createdTime" | "modifiedTime"; readonly test: Comparison; readonly value: number };

export type Comparison = "=" | "!=" | "<" | "<=" | ">" | ">=";

/** Terms that Google knows and the host does not. */
const NOT_EMULATED = new Set([
  "fullText", "viewedByMeTime", "starred", "owners", "writers", "readers", "sharedWithMe", "properties", "visibility",
  "shortcutDetails.targetId", "memberCount", "organizerCount", "hidden", "labels",
]);

const invalid = (): Error => invalidParameter("q");

/**
 * Reads the `q` of `files.list` (developers.google.com/workspace/drive/api/guides/ref-search-terms): terms joined by
 * `and`, `or`, `not` and parentheses, `and` binding closer than `or`; in texts `\'` and `\\` stand for themselves.
 *
 * @throws DriveError 400 "Invalid Value" at `q` for what Google would not read; NotEmulated for a term the host lacks.
 */
export function parseQuery(text: string): Query {
  const parser = new Parser(readTokens(text));
  const query = parser.disjunction();
  parser.end();
  return query;
}

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  disjunction(): Query {
    return this.joined("or", () => this.joined("and", () => this.negation()));
  }

  end(): void {
    if (this.at < this.tokens.length) throw invalid();
  }

  private joined(kind: "and" | "or", next: () => Query): Query {
    const parts = [next()];
    while (this.take("word", kind)) parts.push(next());
    const [only] = parts;
    return parts.length === 1 && only ? only : { kind, parts };
  }

  private negation(): Query {
    if (this.take("word", "not")) return { kind: "not", part: this.negation() };
    if (this.take("sign", "(")) {
      const inner = this.disjunction();
      this.expect("sign", ")");
      return inner;
    }
    return this.term();
  }

  private term(): Query {
    const token = this.next();
    if (token.kind === "text") return this.membership(token.value);
    if (token.kind !== "word") throw invalid();
    if (NOT_EMULATED.has(token.value)) throw new NotEmulated(`Drive.files.list q: ${token.value}`);
    switch (token.value) {
      case "name":
      case "mimeType":
        return { kind: "text", field: token.value, test: this.textTest(), value: this.expect("text") };
      case "trashed":
        return this.trashed();
      case "appProperties":
        return this.appProperty();
      case "createdTime":
      case "modifiedTime":
        return { kind: "time", field: token.value, test: this.comparison(), value: this.time() };
      default:
        throw invalid();
    }
  }

  private membership(value: string): Query {
    this.expect("word", "in");
    const collection = this.expect("word");
    if (NOT_EMULATED.has(collection)) throw new NotEmulated(`Drive.files.list q: in ${collection}`);
    if (collection !== "parents") throw invalid();
    return { kind: "inParent", folder: value };
  }

  private trashed(): Query {
    const test = this.expect("sign");
    const value = this.expect("word");
    if ((test !== "=" && test !== "!=") || (value !== "true" && value !== "false")) throw invalid();
    return { kind: "trashed", is: (value === "true") === (test === "=") };
  }

  private appProperty(): Query {
    this.expect("word", "has");
    this.expect("sign", "{");
    this.expect("word", "key");
    this.expect("sign", "=");
    const key = this.expect("text");
    this.expect("word", "and");
    this.expect("word", "value");
    this.expect("sign", "=");
    const value = this.expect("text");
    this.expect("sign", "}");
    return { kind: "appProperty", key, value };
  }

  private textTest(): "=" | "!=" | "contains" {
    if (this.take("word", "contains")) return "contains";
    const sign = this.expect("sign");
    if (sign !== "=" && sign !== "!=") throw invalid();
    return sign;
  }

  private comparison(): Comparison {
    const sign = this.expect("sign");
    switch (sign) {
      case "=":
      case "!=":
      case "<":
      case "<=":
      case ">":
      case ">=":
        return sign;
      default:
        throw invalid();
    }
  }

  private time(): number {
    const text = this.expect("text");
    // Without a zone Drive takes UTC; a bare date-time would be local here.
    const value = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : text.includes("T") ? `${text}Z` : text);
    if (Number.isNaN(value)) throw invalid();
    return value;
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (!token) throw invalid();
    this.at += 1;
    return token;
  }

  private take(kind: Token["kind"], value: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== kind || token.value !== value) return false;
    this.at += 1;
    return true;
  }

  private expect(kind: Token["kind"], value?: string): string {
    const token = this.next();
    if (token.kind !== kind || (value !== undefined && token.value !== value)) throw invalid();
    return token.value;
  }
}
