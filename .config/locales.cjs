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

/** Names of the text files of one language: "sheets", and "indicators/sales" in a folder by theme. */
function textNames(root, tag) {
  return fs
    .readdirSync(path.join(folderOf(root), tag), { recursive: true })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
}

/** One text file of one language, or all files of its folder as one; a missing or broken one is named. */
function readTexts(root, tag, name) {
  const parts = textNames(root, tag).filter((part) => part.startsWith(`${name}/`));
  if (parts.length === 0) return readFile(root, tag, name);
  return Object.assign({}, ...parts.map((part) => readFile(root, tag, part)));
}

function readFile(root, tag, name) {
  const file = path.join(folderOf(root), tag, `${name}.json`);
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${path.relative(root, file)}: ${error.message}`, { cause: error });
  }
}

module.exports = { folderOf, languages, readTexts, textNames };
