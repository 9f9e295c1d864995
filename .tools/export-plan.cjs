const path = require("node:path");
const { parseArgs } = require("node:util");

const usage = ({
  templates,
  languages,
}) => `npm run export -- --template <id> --lang <tag> --out <file>
  Writes a template as an .xlsx file in formulas of ordinary Excel.
  Templates: ${templates.join(", ")}
  Languages: ${languages.join(", ")}; ${languages[0]} when none is named.`;

const refuse = (message) => ({ kind: "refuse", message });

function readWords(words) {
  const options = {
    template: { type: "string" },
    lang: { type: "string" },
    out: { type: "string" },
    help: { type: "boolean" },
  };
  try {
    return parseArgs({ args: words, options }).values;
  } catch (error) {
    return { wrong: error.message };
  }
}

function problemOf({ template, lang, out }, { templates, languages }) {
  if (template === undefined) return "--template is missing: it says which template to write.";
  if (!templates.includes(template)) return `There is no template "${template}".`;
  if (!languages.includes(lang)) return `There is no language "${lang}".`;
  if (out === undefined) return "--out is missing: it says which file to write.";
  if (path.extname(out).toLowerCase() !== ".xlsx") return `--out wants a name.xlsx, not "${out}".`;
  return null;
}

/** What `npm run export` has to do for these words, among the templates and languages that exist. */
function planExport(words, known) {
  const { help, wrong, ...given } = readWords(words);
  if (help) return { kind: "help", message: usage(known) };
  const wanted = { lang: known.languages[0], ...given };
  const problem = wrong ?? problemOf(wanted, known);
  if (problem !== null) return refuse(`${problem}\n\n${usage(known)}`);
  return { kind: "export", template: wanted.template, language: wanted.lang, file: wanted.out };
}

module.exports = { planExport };
