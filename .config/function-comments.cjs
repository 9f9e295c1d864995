const fs = require("node:fs");
const ts = require("typescript");

const tagText = (tag) => ts.getTextOfJSDocComment(tag.comment)?.trim() ?? "";

/** A custom function's id, and the texts of a tag of its comment. */
function functionOf(declaration) {
  const tags = ts.getJSDocTags(declaration);
  const textsOf = (name) =>
    tags.filter(({ tagName }) => tagName.text.toLowerCase() === name).map(tagText);
  const [marker] = textsOf("customfunction");
  if (marker === undefined) return [];
  const id = marker.split(" ")[0].toUpperCase() || declaration.name.text.toUpperCase();
  return [{ id, textsOf }];
}

/** The custom functions in a file with what the official generator leaves aside of their comments. */
function commentsIn(file) {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(ts.isFunctionDeclaration).flatMap(functionOf);
}

module.exports = { commentsIn };
