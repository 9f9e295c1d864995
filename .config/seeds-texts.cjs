const path = require("node:path");
const { indicatorTexts, languages } = require("./bundled-seeds.cjs");

const root = path.resolve(__dirname, "..");
const loader = (tag, whole) => () => Promise.resolve({ texts: indicatorTexts(root, tag, whole) });

/** The module "seeds/texts" under jest. */
module.exports = {
  indicatorTexts: Object.fromEntries(
    languages(root).map((tag) => [tag, { card: loader(tag, false), whole: loader(tag, true) }]),
  ),
};
