import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { toPdf } from "../../host/files/pdf";

export interface Rendered {
  readonly pages: number;
  /** Of the first page, in millimetres. */
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The text of each page. */
  readonly texts: readonly string[];
  /** What the QR code on each page says, read at the resolution of an ordinary printer; null where there is none. */
  readonly codes: readonly (string | null)[];
}

/** Renders a .docx (base64) with LibreOffice and poppler (`pdftoppm`, `pdftotext`, `pdfinfo`). */
export function render(docx: string): Rendered {
  const folder = mkdtempSync(path.join(tmpdir(), "tuntas-render-"));
  try {
    const pdf = path.join(folder, "page.pdf");
    writeFileSync(pdf, toPdf(Uint8Array.from(Buffer.from(docx, "base64")), "docx"));
    const info = run("pdfinfo", [pdf]);
    const [, width = "0", height = "0"] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
    run("pdftoppm", ["-r", "150", "-png", pdf, path.join(folder, "page")]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".png")).sort();
    const text = run("pdftotext", ["-layout", pdf, "-"]);
    return {
      pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
      width: inMillimetres(width),
      height: inMillimetres(height),
      text: text.replace(/\s+/g, " "),
      texts: text.split("\f").slice(0, -1).map((page) => page.replace(/\s+/g, " ")),
      codes: pictures.map((picture) => readQr(path.join(folder, picture))),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, { encoding: "utf8" });
}

function inMillimetres(points: string): number {
  return Math.round((Number(points) * 25.4) / 72);
}

function readQr(file: string): string | null {
  const { data, width, height } = PNG.sync.read(readFileSync(file));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? null;
}
