const path = require("node:path");
const { readSeeds } = require("./read-seeds.cjs");

/** The module "seeds" under jest: the checked catalogue as data. */
module.exports = readSeeds(path.resolve(__dirname, ".."));
