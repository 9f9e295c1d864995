const { elements, escapeHtml } = require("./html.cjs");

/** A formula whose arguments bear the names that the page gives them. */
function named(formula, parameters) {
  return formula.replace(/\{(\w+)\}/g, (_, key) => {
    const parameter = parameters.find((candidate) => candidate.key === key);
    return `{${parameter.name}}`;
  });
}

/** `unit: "hours" or left out`: when a formula holds. */
function condition({ parameter, option, usual }, parameters, words) {
  const { name } = parameters.find(({ key }) => key === parameter);
  const left = usual ? ` ${escapeHtml(words.orLeftOut)}` : "";
  return `<code>${escapeHtml(name)}</code>: <code>${escapeHtml(option)}</code>${left}`;
}

function plainRow({ conditions, formula }, parameters, words) {
  const when = conditions.map((one) => condition(one, parameters, words)).join(" · ");
  return `<p>${when}${when && "<br>"}<code>=${escapeHtml(named(formula, parameters))}</code></p>`;
}

/** The formulas of ordinary Excel that give the same, or why there is none. */
function plainFormulas({ plain, noPlainFormula, parameters }, words) {
  if (plain.length === 0) return `<p>${escapeHtml(noPlainFormula ?? words.noPlain)}</p>`;
  return `<p>${escapeHtml(words.plainHint)}</p>
${elements(plain, (one) => plainRow(one, parameters, words))}`;
}

module.exports = { plainFormulas };
