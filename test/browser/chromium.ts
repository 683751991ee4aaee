import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** A Chromium that starts, and the variables it needs to find its libraries and fonts. */
interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Starts a headless Chromium. The npm package brings it on Linux x64, with all it needs beyond glibc; elsewhere, and where
 * `CHROMIUM_PATH` says so, an installed one is used.
 *
 * @throws Error naming `CHROMIUM_PATH` where there is neither.
 */
export async function launchChromium(): Promise<Browser> {
  const executable = findExecutable();
  return chromium.launch({
    executablePath: executable.path,
    // It shows our own pages only, and its sandbox does not start as root nor where user namespaces are off.
    chromiumSandbox: false,
    args: [...QUIET],
    env: { ...environment(), ...executable.env },
  });
}

/** Nothing the browser would do on its own account, least of all over the network. */
const QUIET: readonly string[] = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-domain-reliability",
  "--font-render-hinting=none",
];

const INSTALLED: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

function findExecutable(): Executable {
  const chosen = process.env["CHROMIUM_PATH"];
  if (chosen) return { path: chosen, env: {} };
  if (process.platform === "linux" && process.arch === "x64") return unpackFromPackage();
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  throw new Error("No Chromium or Chrome found. Install one, or set CHROMIUM_PATH to its executable.");
}

/**
 * The package unpacks into `os.tmpdir()` and takes a half-written file for a finished one. So it unpacks into a folder of
 * its own that is renamed when complete: several test workers may do this at once. A child process, because the package
 * reads the environment when it is loaded and changes that of whoever loads it.
 */
function unpackFromPackage(): Executable {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const owner = userInfo().uid;
  const home = join(tmpdir(), `tuntas-chromium-${owner}-${statSync(entry).mtimeMs.toFixed(0)}`);
  if (!existsSync(home)) {
    const fresh = mkdtempSync(`${home}-`);
    // Without this value it leaves out libnss3, libnspr4 and libexpat, which a bare Debian lacks (platform: its helper.js).
    const env = { ...environment(), TMPDIR: fresh, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
    execFileSync(process.execPath, ["--eval", UNPACK, entry], { env, stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(join(fresh, "fonts.conf"), fontConfiguration(join(home, "fonts")));
    publish(fresh, home);
  }
  if (statSync(home).uid !== owner) throw new Error(`${home} belongs to somebody else. Remove it and run again.`);
  return {
    path: join(home, "chromium"),
    env: { LD_LIBRARY_PATH: join(home, "al2023", "lib"), FONTCONFIG_FILE: join(home, "fonts.conf") },
  };
}

const UNPACK = "require(process.argv[1]).executablePath().catch((error) => { console.error(error); process.exit(1); })";

function publish(fresh: string, home: string): void {
  try {
    renameSync(fresh, home);
  } catch {
    // Another worker was faster; its folder is as good.
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** The package's own file names folders of a cloud machine only. Fonts of this machine, where it has any, come first. */
function fontConfiguration(packaged: string): string {
  const fallback = ["sans-serif", "serif", "monospace", "Arial"].map(
    (family) => `<alias><family>${family}</family><default><family>Open Sans</family></default></alias>`,
  );
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${packaged}</dir>
  <cachedir>${packaged}-cache</cachedir>
  ${fallback.join("\n  ")}
</fontconfig>
`;
}

function environment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
