const path = require("node:path");
require("./load-typescript.cjs");
const { bundledFinder } = require("./bundled-finder.cjs");

/** The module "seeds/finder" under webpack; imported dynamically, so that it is a chunk of its own. */
module.exports = () => {
  const root = path.resolve(__dirname, "..");
  const { index, simpler } = bundledFinder(root);
  return {
    cacheable: true,
    contextDependencies: [path.join(root, "seeds"), path.join(root, "src/catalogue/finder")],
    code: `exports.index = ${JSON.stringify(index)};\nexports.simpler = ${JSON.stringify(simpler)};`,
  };
};
