const { elements, escapeHtml } = require("./html.cjs");

/** A source as it is noted: words in which an address may stand, which is shown by its site. */
function sourceLink(source) {
  const [address] = /https?:\S+/.exec(source) ?? [];
  if (address === undefined) return escapeHtml(source);
  const { hostname } = new URL(address);
  return escapeHtml(source).replace(
    escapeHtml(address),
    `<a rel="noreferrer" href="${escapeHtml(address)}">${hostname}</a>`,
  );
}

const figure =
  (words) =>
  ({ name, text, grade, pages }) => `<dt>${escapeHtml(name)}</dt>
<dd>${escapeHtml(text)} <small>${escapeHtml(words.grade)} ${grade} · ${pages.map(sourceLink).join(" · ")}</small></dd>`;

/** Published figures of the indicators that a function computes, or nothing where there are none. */
function benchmarkList(benchmarks, words) {
  if (benchmarks.length === 0) return "";
  return `<h3>${escapeHtml(words.benchmark)}</h3>
<p>${escapeHtml(words.benchmarkHint)}</p>
<dl>
${elements(benchmarks, figure(words))}
</dl>`;
}

/** The published figures by function id: of the catalogue's indicators, in the words of one language. */
function benchmarksByFunction(indicators, texts) {
  const found = indicators
    .filter(({ id, measurement, benchmark }) => {
      return benchmark && measurement.functionId && texts[id]?.benchmark;
    })
    .map(({ id, measurement, benchmark }) => ({
      functionId: measurement.functionId,
      name: texts[id].name,
      text: texts[id].benchmark,
      ...benchmark,
    }));
  const ids = new Set(found.map(({ functionId }) => functionId));
  return new Map([...ids].map((id) => [id, found.filter(({ functionId }) => functionId === id)]));
}

module.exports = { benchmarkList, benchmarksByFunction };
