import { readFileSync } from "node:fs";

const { jest } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));

/** Pages as LibreOffice renders them: slow, and only where it is installed. */
export default { ...jest, testMatch: ["**/*.render.ts"], testTimeout: 180_000 };
