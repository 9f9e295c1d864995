const path = require("node:path");
const { seedsAtOnce } = require("./bundled-seeds.cjs");

/**
 * The module "seeds" under webpack: the checked catalogue as data, read while the bundle is built. A
 * broken seed makes `readSeeds` throw, and val-loader stops the build with its words. One export per
 * kind of seed, so that a bundle holds only the kinds that it imports.
 */
module.exports = () => {
  const root = path.resolve(__dirname, "..");
  const exports = Object.entries(seedsAtOnce(root)).map(
    ([kind, entries]) => `exports.${kind} = ${JSON.stringify(entries)};`,
  );
  return {
    cacheable: true,
    contextDependencies: [path.join(root, "seeds")],
    code: exports.join("\n"),
  };
};
