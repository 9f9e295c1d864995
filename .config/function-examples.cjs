const fs = require("node:fs");
const ts = require("typescript");

const tagText = (tag) => ts.getTextOfJSDocComment(tag.comment)?.trim() ?? "";

/** `KPI.FCR(820, 1000) = 0.82`: what is typed after the equals sign, and what the cell then shows. */
function splitExample(text, id, namespace) {
  const middle = text.lastIndexOf(" = ");
  const formula = text.slice(0, middle);
  if (middle < 0 || !formula.startsWith(`${namespace}.${id}(`) || !formula.endsWith(")")) {
    throw new Error(`${id}: the example "${text}" is not "${namespace}.${id}(…) = result".`);
  }
  return { formula: `=${formula}`, result: text.slice(middle + 3) };
}

/** The examples in one file, by function id. */
function examplesInFile(file, namespace) {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.filter(ts.isFunctionDeclaration).flatMap((declaration) => {
    const tags = ts.getJSDocTags(declaration);
    const marker = tags.find((tag) => tag.tagName.text.toLowerCase() === "customfunction");
    if (!marker) return [];
    const id = tagText(marker).split(" ")[0].toUpperCase() || declaration.name.text.toUpperCase();
    const texts = tags.filter((tag) => tag.tagName.text === "example").map(tagText);
    if (texts.length === 0) throw new Error(`${id}: there is no @example in ${file}.`);
    return [[id, texts.map((text) => splitExample(text, id, namespace))]];
  });
}

/** The `@example` lines of all custom functions, which the official generator leaves aside. */
function readExamples(files, namespace) {
  return new Map(files.flatMap((file) => examplesInFile(file, namespace)));
}

module.exports = { readExamples };
