const path = require("node:path");
const { seedsAtOnce } = require("./bundled-seeds.cjs");

/** The module "seeds" under jest: the checked catalogue as data. */
module.exports = seedsAtOnce(path.resolve(__dirname, ".."));
