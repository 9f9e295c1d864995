const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { readEquivalent } = require("./function-equivalents.cjs");
const { readExample } = require("./function-examples.cjs");

const tagText = (tag) => ts.getTextOfJSDocComment(tag.comment)?.trim() ?? "";

/** The texts of a comment's tags by name. */
function textsIn(declaration) {
  const tags = ts.getJSDocTags(declaration);
  return (name) => tags.filter(({ tagName }) => tagName.text.toLowerCase() === name).map(tagText);
}

/** What a custom function's comment says beyond what the official generator reads. */
function commentOf(declaration, { file, namespace }) {
  const texts = textsIn(declaration);
  const [marker] = texts("customfunction");
  if (marker === undefined) return [];
  const id = marker.split(" ")[0].toUpperCase() || declaration.name.text.toUpperCase();
  const examples = texts("example");
  if (examples.length === 0) throw new Error(`${id}: there is no @example in ${file}.`);
  const comment = {
    family: path.basename(path.dirname(file)),
    returns: (texts("returns")[0] ?? "").replace(/\s+/g, " "),
    examples: examples.map((text) => readExample(text, id, namespace)),
    equivalents: texts("equivalent").map(readEquivalent),
  };
  return [[id, comment]];
}

/** The comments of all custom functions, by id. */
function readComments(files, namespace) {
  const inFile = (file) => {
    const text = fs.readFileSync(file, "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return source.statements
      .filter(ts.isFunctionDeclaration)
      .flatMap((declaration) => commentOf(declaration, { file, namespace }));
  };
  return new Map(files.flatMap(inFile));
}

module.exports = { readComments };
