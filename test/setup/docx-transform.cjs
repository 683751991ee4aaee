// A template is imported as its bytes in base64, as the bundle has it.
const { readFileSync } = require("node:fs");

module.exports = {
  process: (_source, file) => ({ code: `Object.defineProperty(exports, "__esModule", { value: true }); exports.default = ${JSON.stringify(readFileSync(file).toString("base64"))};` }),
};
