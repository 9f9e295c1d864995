const path = require("node:path");
const { wholeCatalogue } = require("./bundled-seeds.cjs");

/** The module "seeds/catalogue" under webpack; imported dynamically, so that it is a chunk of its own. */
module.exports = () => {
  const root = path.resolve(__dirname, "..");
  const exports = Object.entries(wholeCatalogue(root)).map(
    ([kind, entries]) => `exports.${kind} = ${JSON.stringify(entries)};`,
  );
  return {
    cacheable: true,
    contextDependencies: [path.join(root, "seeds")],
    code: exports.join("\n"),
  };
};
