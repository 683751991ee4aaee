// A page is imported as its text. The tests over the sources see the shell alone; the bundle holds the whole page.
module.exports = {
  process: (source) => ({ code: `Object.defineProperty(exports, "__esModule", { value: true }); exports.default = ${JSON.stringify(source)};` }),
};
