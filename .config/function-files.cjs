const fs = require("node:fs");
const path = require("node:path");

/** Every custom function has its own file, src/functions/<family>/<name>.ts, so no index is kept. */
function functionFiles(root) {
  const folder = path.join(root, "src/functions");
  return fs
    .readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file) && !file.startsWith("support/"))
    .sort()
    .map((file) => path.join(folder, file));
}

module.exports = { functionFiles };
