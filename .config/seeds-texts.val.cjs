const path = require("node:path");
const { indicatorTexts, languages } = require("./bundled-seeds.cjs");

const root = path.resolve(__dirname, "..");

/**
 * The module "seeds/texts" under webpack: per language one loader for the texts that scorecards need and
 * one for all. Each asks for this file again, with a query, and so becomes a chunk of its own.
 */
module.exports = (_options, { resourceQuery }) => ({
  cacheable: true,
  contextDependencies: [path.join(root, "seeds")],
  code: resourceQuery === "" ? loaders() : texts(new URLSearchParams(resourceQuery)),
});

function loaders() {
  const entries = languages(root).map(
    (tag) => `"${tag}": { card: ${loader(tag, "card")}, whole: ${loader(tag, "whole")} }`,
  );
  return `exports.indicatorTexts = { ${entries.join(", ")} };`;
}

function loader(tag, extent) {
  const chunk = `/* webpackChunkName: "indicators-${extent}-${tag}" */`;
  const request = `${path.basename(__filename)}?tag=${tag}&extent=${extent}`;
  return `() => import(${chunk} "./${request}")`;
}

function texts(query) {
  const found = indicatorTexts(root, query.get("tag"), query.get("extent") === "whole");
  return `exports.texts = ${JSON.stringify(found)};`;
}
