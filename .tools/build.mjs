import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const webpack = fileURLToPath(new URL("../node_modules/webpack/bin/webpack.js", import.meta.url));

/** Where the finished bundles lie. */
export const addInFolder = `${root}dist`;
export const previewFolder = `${root}.cache/preview`;

/**
 * Builds the add-in as it is shipped, for its development origin.
 * @param {string} [cache] a folder in which a second build finds what the first has worked out
 */
export function buildAddIn(cache) {
  const caching = cache ? ["--cache-type", "filesystem", "--cache-cache-directory", cache] : [];
  return runWebpack("add-in", ["--mode", "production", ...caching]);
}

export function buildPreview() {
  return runWebpack("preview", ["--config", ".config/webpack.preview.cjs"]);
}

/** A process for each build, so that two of them use two processor cores. */
function runWebpack(name, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [webpack, ...options], { cwd: root });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => (output += chunk));
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The ${name} could not be built.\n${output}`));
    });
  });
}
