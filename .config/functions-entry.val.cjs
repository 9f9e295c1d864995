const path = require("node:path");
const { functionFiles } = require("./function-files.cjs");

/**
 * All custom functions as one module: what only they need is then joined with it, which takes less
 * room than a module each.
 */
module.exports = () => {
  const root = path.resolve(__dirname, "..");
  const lines = functionFiles(root).map((file) => `import ${JSON.stringify(file)};`);
  return {
    cacheable: true,
    contextDependencies: [path.join(root, "src/functions")],
    code: lines.join("\n"),
  };
};
