const path = require("node:path");
const { wholeCatalogue } = require("./bundled-seeds.cjs");

/** The module "seeds/catalogue" under jest. */
module.exports = wholeCatalogue(path.resolve(__dirname, ".."));
