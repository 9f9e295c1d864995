/**
 * jest environment: a jsdom window for office.js, with two things that live outside of the sandbox
 * because they are slow to load and never change: Univer's packages and the compiled office.js.
 */
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-jsdom");
const { loadUniverPackages } = require("./excel/load-univer-packages.cjs");

const OFFICE_DIST = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);
const compiled = new Map();

function officeScript(name) {
  if (!compiled.has(name)) {
    const file = path.join(OFFICE_DIST, name);
    const source = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
    compiled.set(name, source === null ? null : new vm.Script(source, { filename: file }));
  }
  return compiled.get(name);
}

module.exports = class ExcelEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const context = this.getVmContext();
    this.global.univerPackages = loadUniverPackages();
    // Browsers have them, jsdom doesn't.
    Object.assign(this.global, { TextDecoder, TextEncoder, DecompressionStream, ReadableStream });
    /** Runs one of office.js's own files in the window; false when there is no such file. */
    this.global.runOfficeScript = (name) => {
      const script = officeScript(name);
      script?.runInContext(context);
      return script !== null;
    };
  }
};
