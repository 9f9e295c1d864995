const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

const root = path.resolve(__dirname, "..");
const page = path.join(root, "src/preview/page");

/**
 * The preview is served to this machine only, so it is built for a quick start, not for size:
 * nothing is minified, and a second build takes what has not changed from the cache.
 */
module.exports = {
  mode: "development",
  devtool: false,
  context: root,
  entry: {
    page: path.join(page, "main.tsx"),
    // Runs inside each add-in's page before office.js, so it must be one self-contained file.
    connect: path.join(page, "connect/main.ts"),
  },
  output: {
    path: path.join(root, ".cache/preview"),
    filename: "[name].js",
    chunkFilename: "parts/[name].js",
    clean: true,
  },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
      // Univer's modules import each other without file extensions.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  plugins: [new CopyPlugin({ patterns: [path.join(page, "index.html")] })],
  optimization: {
    splitChunks: {
      cacheGroups: {
        // Univer never changes between two starts: a chunk of its own stays in the browser's cache.
        spreadsheet: { test: /node_modules/, name: "spreadsheet", chunks: "initial" },
      },
    },
  },
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(root, ".cache/webpack-preview"),
    buildDependencies: { config: [__filename] },
  },
  performance: false,
};
