const fs = require("node:fs");
const path = require("node:path");

const folderOf = (root) => path.join(root, "seeds/locales");

/** The languages are the folders: a new one needs no line anywhere in the build. */
function languages(root) {
  return fs
    .readdirSync(folderOf(root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** One text file of one language; a missing or broken one is named. */
function readTexts(root, tag, name) {
  const file = path.join(folderOf(root), tag, `${name}.json`);
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${path.relative(root, file)}: ${error.message}`, { cause: error });
  }
}

module.exports = { folderOf, languages, readTexts };
