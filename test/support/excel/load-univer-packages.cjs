const fs = require("node:fs");
const Module = require("node:module");
const { transformSync } = require("@swc/core");

/** Lets plain Node load the few TypeScript files that live outside of jest's sandbox. */
Module._extensions[".ts"] = (module, file) => {
  const { code } = transformSync(fs.readFileSync(file, "utf8"), {
    filename: file,
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  module._compile(code, file);
};

const FIELD = /^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm;
const asPublished = Module._extensions[".js"];

/**
 * Univer is published with a helper that defines each field of each object, a quarter of what its
 * engine takes. An assignment makes the same field.
 */
Module._extensions[".js"] = (module, file) => {
  if (!file.includes("@univerjs")) return asPublished(module, file);
  return module._compile(fs.readFileSync(file, "utf8").replace(FIELD, "$1this.$2 = $3;"), file);
};

/** Univer's packages as the grid exports them; Node keeps them for the whole jest worker. */
exports.loadUniverPackages = () => require("../../../src/preview/grid/univer-packages.ts");
