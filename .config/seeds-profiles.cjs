const path = require("node:path");
const { weightProfiles } = require("./bundled-seeds.cjs");

/** The module "seeds/profiles" under jest. */
module.exports = weightProfiles(path.resolve(__dirname, ".."));
