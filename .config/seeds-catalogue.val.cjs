const path = require("node:path");
const { wholeCatalogue } = require("./bundled-seeds.cjs");

/** The module "seeds/catalogue" under webpack; imported dynamically, so that it is a chunk of its own. */
module.exports = () => {
  const root = path.resolve(__dirname, "..");
  return {
    cacheable: true,
    contextDependencies: [path.join(root, "seeds")],
    code: `exports.entries = ${JSON.stringify(wholeCatalogue(root).entries)};`,
  };
};
