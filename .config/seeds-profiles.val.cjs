const path = require("node:path");
const { weightProfiles } = require("./bundled-seeds.cjs");

/** The module "seeds/profiles" under webpack: all that the custom functions need of the seeds. */
module.exports = () => {
  const root = path.resolve(__dirname, "..");
  return {
    cacheable: true,
    contextDependencies: [path.join(root, "seeds")],
    code: `exports.profiles = ${JSON.stringify(weightProfiles(root).profiles)};`,
  };
};
