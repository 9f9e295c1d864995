const { readArrayConstant } = require("./array-constant.cjs");
const { benchmarkList } = require("./benchmarks.cjs");
const { elements, escapeHtml, inline, list } = require("./html.cjs");
const { plainFormulas } = require("./plain-formulas.cjs");

/** `=KPI.RATE(part, whole, [scale])`: optional arguments in brackets, as Excel writes them. */
function signature(fn) {
  const names = fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `=${fn.name}(${names.join(", ")})`;
}

/** What else there is to know of an argument: that it may be left out, or may be a range. */
function kinds({ optional, matrix }, words) {
  const notes = [optional && words.optional, matrix && words.range].filter(Boolean);
  return notes.length ? ` <small>${notes.map(escapeHtml).join(" · ")}</small>` : "";
}

const parameterRow = (words) => (parameter) =>
  `<dt><code>${escapeHtml(parameter.name)}</code>${kinds(parameter, words)}</dt>
<dd>${inline(parameter.description)}</dd>`;

const spillRow = (cells) =>
  `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;

/** A result of several cells is shown as the sheet shows it: spilled. */
const spilled = (formula, rows, label) => `<tr><td colspan="2"><code>${escapeHtml(formula)}</code>
<div class="spill" role="region" tabindex="0" aria-label="${escapeHtml(label)}"><table><tbody>
${elements(rows, spillRow)}
</tbody></table></div></td></tr>`;

const exampleRow =
  (words) =>
  ({ formula, result }) => {
    const rows = readArrayConstant(result);
    if (rows) return spilled(formula, rows, `${words.result}: ${formula}`);
    return `<tr><td><code>${escapeHtml(formula)}</code></td><td><code>${escapeHtml(result)}</code></td></tr>`;
  };

const examplesTable = (examples, words) => `<table>
<thead><tr><th scope="col">${escapeHtml(words.formula)}</th><th scope="col">${escapeHtml(words.result)}</th></tr></thead>
<tbody>
${elements(examples, exampleRow(words))}
</tbody>
</table>`;

/** Everything about one function, part by part. */
const functionSection = (words, benchmarks) => (fn) => `<section id="${fn.id}">
<h2>${escapeHtml(fn.name)}</h2>
<p>${inline(fn.description)}</p>
<p class="signature"><code>${escapeHtml(signature(fn))}</code></p>
<h3>${escapeHtml(words.answer)}</h3>
<p>${escapeHtml(fn.result)}</p>
<h3>${escapeHtml(words.parameters)}</h3>
<dl>
${elements(fn.parameters, parameterRow(words))}
</dl>
<h3>${escapeHtml(words.examples)}</h3>
${examplesTable(fn.examples, words)}
<h3>${escapeHtml(words.pitfalls)}</h3>
${list("ul", fn.pitfalls, (pitfall) => `<li>${escapeHtml(pitfall)}</li>`)}
${benchmarkList(benchmarks.get(fn.id) ?? [], words)}
<h3>${escapeHtml(words.plain)}</h3>
${plainFormulas(fn, words)}
</section>`;

const indexEntry = (fn) => `<li><a href="#${fn.id}"><code>${escapeHtml(fn.name)}</code></a></li>`;

/** All custom functions; each stands under its id, which Excel's own help link leads to. */
function functionsList(texts, help, benchmarks) {
  return `<nav class="index" aria-label="${escapeHtml(texts.title)}"><ul>
${elements(help, indexEntry)}
</ul></nav>
${elements(help, functionSection(texts.words, benchmarks))}`;
}

module.exports = { functionsList };
