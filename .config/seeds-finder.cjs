const path = require("node:path");
const { bundledFinder } = require("./bundled-finder.cjs");

/** The module "seeds/finder" under jest. */
module.exports = bundledFinder(path.resolve(__dirname, ".."));
