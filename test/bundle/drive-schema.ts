import { readFileSync } from "node:fs";
import path from "node:path";

/** A request as the script hands it to `UrlFetchApp`. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly contentType?: string;
  readonly payload?: string;
}

interface Shape {
  readonly type: string;
  readonly items?: string;
  readonly values?: string;
  readonly oneOf?: readonly string[];
  readonly required?: boolean;
  readonly requiredFor?: readonly string[];
  readonly maximum?: number;
  readonly in?: string;
}

interface Method {
  readonly httpMethod: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, Shape>>;
  readonly request?: string;
  readonly response?: string;
  readonly uploadPath?: string;
}

interface Schema {
  readonly basePath: string;
  /** Those that every method takes. */
  readonly parameters: Readonly<Record<string, Shape>>;
  readonly methods: Readonly<Record<string, Method>>;
  readonly schemas: Readonly<Record<string, Readonly<Record<string, Shape>>>>;
}

/** An excerpt of Drive's discovery document; its source and revision stand in it. */
const SCHEMA = JSON.parse(readFileSync(path.resolve("test/bundle/drive-schema.json"), "utf8")) as Schema;

/** The methods of Drive that the excerpt describes, `drive.files.list`. */
export const DESCRIBED = Object.keys(SCHEMA.methods);

/** The method of Drive that a request asks for; undefined where the schema has none at that path. */
export function methodOf({ url, method }: SentRequest): string | undefined {
  const path = new URL(url).pathname.slice(1);
  return DESCRIBED.find((id) => {
    const { httpMethod, path: template = "", uploadPath } = SCHEMA.methods[id] ?? {};
    const pattern = new RegExp(`^${SCHEMA.basePath}${template.replace(/\{\w+\}/g, "[\\w-]+")}$`);
    return httpMethod === method.toUpperCase() && (pattern.test(path) || uploadPath === path);
  });
}

/** What the published schema does not know or does not allow in a request; empty where it has nothing against it. */
export function faultsOf(sent: SentRequest): readonly string[] {
  const id = methodOf(sent);
  const method = SCHEMA.methods[id ?? ""];
  if (id === undefined || !method) return [`no method at ${sent.method} ${sent.url}`];
  const query = new URL(sent.url).searchParams;
  const known = { ...method.parameters, ...SCHEMA.parameters };
  const missing = Object.keys(known).filter((name) => known[name]?.required && known[name].in !== "path" && !query.has(name));
  return [
    ...missing.map((name) => `parameter ${name} is missing`),
    ...[...query].flatMap(([name, value]) => faultsOfParameter(name, value, known[name])),
    ...(query.has("fields") ? faultsOfFields(query.get("fields") ?? "", method.response ?? "") : []),
    ...faultsOfBody(id, method, sent),
  ];
}

function faultsOfParameter(name: string, value: string, shape: Shape | undefined): readonly string[] {
  if (!shape || shape.in === "path") return [`unknown parameter ${name}`];
  const { type, oneOf, maximum = Infinity } = shape;
  if (type === "boolean" && !/^(?:true|false)$/.test(value)) return [`${name} is no boolean: ${value}`];
  if (type === "integer" && !(/^\d+$/.test(value) && Number(value) <= maximum)) return [`${name} is no integer up to ${maximum}: ${value}`];
  // `orderBy` is a list of keys, each with or without a direction.
  const words = value.split(",").map((each) => each.replace(/ desc$/, ""));
  return oneOf ? words.filter((word) => !oneOf.includes(word)).map((word) => `${name} knows no ${word}`) : [];
}

/** `nextPageToken,files(id,name)` against the answer's schema, names inside brackets against that of the part. */
function faultsOfFields(fields: string, answer: string): readonly string[] {
  return fields.split(/,(?![^(]*\))/).flatMap((each) => {
    const [, name = "", inner] = /^(\w+)(?:\((.*)\))?$/.exec(each) ?? [];
    const shape = SCHEMA.schemas[answer]?.[name];
    if (!shape) return [`${answer} has no field ${each}`];
    return inner === undefined ? [] : faultsOfFields(inner, shape.items ?? shape.type);
  });
}

function faultsOfBody(id: string, { request, uploadPath }: Method, sent: SentRequest): readonly string[] {
  if (sent.payload === undefined) return request ? [`${id} needs a body`] : [];
  if (!request) return [`${id} takes no body`];
  const upload = new URL(sent.url).pathname.slice(1) === uploadPath;
  const body: unknown = JSON.parse(upload ? firstPart(sent) : sent.payload);
  if (typeof body !== "object" || body === null) return [`the body of ${id} is no object`];
  const shapes = SCHEMA.schemas[request] ?? {};
  const missing = Object.keys(shapes).filter((name) => shapes[name]?.requiredFor?.includes(id) && !(name in body));
  return [
    ...missing.map((name) => `${request}.${name} is missing`),
    ...Object.entries(body).flatMap(([name, value]) => (fits(value, shapes[name]) ? [] : [`${request}.${name} may not be ${JSON.stringify(value)}`])),
  ];
}

function fits(value: unknown, shape: Shape | undefined): boolean {
  if (!shape) return false;
  const { type, items, values, oneOf } = shape;
  if (type === "array") return Array.isArray(value) && value.every((each) => typeof each === items);
  if (type === "object") return typeof value === "object" && value !== null && values !== undefined && Object.values(value).every((each) => typeof each === values);
  return typeof value === type && (!oneOf || oneOf.includes(String(value)));
}

/** The metadata of a multipart upload: what stands between the first two boundaries, below its headers. */
function firstPart({ contentType = "", payload = "" }: SentRequest): string {
  const boundary = /^multipart\/related; boundary=(\S+)$/.exec(contentType)?.[1] ?? "";
  return payload.split(`--${boundary}\r\n`)[1]?.split("\r\n\r\n")[1] ?? "";
}
