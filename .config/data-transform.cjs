const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
require("./load-typescript.cjs");

const root = path.resolve(__dirname, "..");
/** Everything that such a module may be made of. */
const SOURCES = [".config", "seeds", "src/catalogue", "src/functions"];

function sourceFiles() {
  return SOURCES.flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  ).sort();
}

let sourcesHash;

/** Changes with everything that the data are made of. */
function hashOfSources() {
  sourcesHash ??= sourceFiles()
    .reduce((hash, file) => hash.update(file).update(fs.readFileSync(file)), createHash("sha256"))
    .digest("hex");
  return sourcesHash;
}

/**
 * How jest compiles a module that holds nothing but data: the module runs once, outside of the tests,
 * and they get what it exports. Each test file would otherwise read and check all seeds again.
 */
module.exports = {
  getCacheKey: (source, file) =>
    createHash("sha256").update(file).update(source).update(hashOfSources()).digest("hex"),
  process: (_source, file) => ({ code: `module.exports = ${JSON.stringify(require(file))};` }),
};
