const { commentsIn } = require("./function-comments.cjs");

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
  return commentsIn(file).map(({ id, textsOf }) => {
    const texts = textsOf("example");
    if (texts.length === 0) throw new Error(`${id}: there is no @example in ${file}.`);
    return [id, texts.map((text) => splitExample(text, id, namespace))];
  });
}

/** The `@example` lines of all custom functions, which the official generator leaves aside. */
function readExamples(files, namespace) {
  return new Map(files.flatMap((file) => examplesInFile(file, namespace)));
}

module.exports = { readExamples };
