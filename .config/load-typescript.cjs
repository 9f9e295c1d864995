const { transformFileSync } = require("@swc/core");

/**
 * Lets the build require the product's own TypeScript, so that what is worked out beforehand and what
 * is worked out in the pane come from the same lines. Jest has its own way and pays no heed to this one.
 */
require.extensions[".ts"] = (module, file) => {
  const { code } = transformFileSync(file, {
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  });
  module._compile(code, file);
};
