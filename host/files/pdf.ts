import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice is not on this machine; the message names what to install. */
export class NoLibreOffice extends Error {
  override readonly name = "NoLibreOffice";
  constructor() {
    super(
      "PDF needs LibreOffice, which is not installed here. On Debian or Ubuntu: " +
        "apt install libreoffice-writer-nogui libreoffice-calc-nogui fonts-liberation. Everything else works without it.",
    );
  }
}

const TIME_LIMIT = 120_000;
const MAC = "/Applications/LibreOffice.app/Contents/MacOS/soffice";

/** The program that makes PDFs, or null where there is none. */
function findLibreOffice(): string | null {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  const names = process.platform === "win32" ? ["soffice.exe"] : ["soffice", "libreoffice"];
  const candidates = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), MAC];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/**
 * Makes a PDF of an Office document as LibreOffice lays it out, which is not exactly as Google does. Takes about a second.
 *
 * Each job has a profile of its own: with a shared one, a second run at the same time exits and writes nothing.
 *
 * @throws NoLibreOffice where it is not installed; Error where it could not convert the file.
 */
export function toPdf(bytes: Uint8Array, kind: "docx" | "xlsx", program: string | null = findLibreOffice()): Uint8Array {
  if (!program) throw new NoLibreOffice();
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-pdf-"));
  try {
    const source = path.join(folder, `document.${kind}`);
    const target = path.join(folder, "document.pdf");
    writeFileSync(source, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const run = spawnSync(program, [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, source], {
      encoding: "utf8",
      timeout: TIME_LIMIT,
    });
    if (!existsSync(target)) throw new Error(`LibreOffice could not make a PDF: ${reasonOf(run.error, run.stderr)}`);
    return new Uint8Array(readFileSync(target));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its complaint about a missing Java is harmless and always there. */
function reasonOf(error: Error | undefined, complaints: string): string {
  const lines = complaints.split("\n").filter((line) => line.trim() && !/java/i.test(line));
  return error?.message ?? lines[0] ?? "it said nothing";
}
