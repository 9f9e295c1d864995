const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { readBuildOptions } = require("./.config/build-options.cjs");
const { functionFiles } = require("./.config/function-files.cjs");
const { functionsPlugin } = require("./.config/functions-plugin.cjs");
const { helpPagesPlugin } = require("./.config/help-pages-plugin.cjs");
const { hostingPlugin } = require("./.config/hosting-plugin.cjs");
const { manifestPlugin } = require("./.config/manifest-plugin.cjs");
const { taskpanePagePlugin } = require("./.config/taskpane-page-plugin.cjs");
const { version } = require("./package.json");

const root = __dirname;
/** As the manifest names it; formulas are stored with it, so it never changes. */
const namespace = "KPI";

/** Excel 16.40 for Mac draws the pane with Safari 13's engine, which knows no syntax after ES2019. */
const LANGUAGE_LEVEL = "es2019";

/**
 * Three bundles of one page. Each uses the modules of the one before instead of a copy: less to load,
 * and one state, so that a function answers in the language that the pane was switched to.
 */
const entry = {
  functions: { import: "./.config/functions-entry.val.cjs", filename: "functions.js" },
  commands: { import: "./src/commands/main.ts", dependOn: "functions" },
  taskpane: { import: "./src/taskpane/main.tsx", dependOn: "commands" },
};

const rules = [
  {
    test: /\.tsx?$/,
    loader: "swc-loader",
    options: {
      jsc: {
        target: LANGUAGE_LEVEL,
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
  // What they answer may be either kind of module, whatever kind they are themselves.
  { test: /\.val\.cjs$/, loader: "val-loader", type: "javascript/auto" },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
];

/** `npm run build -- --env origin=https://kpi.example.com --env office-js=china` */
module.exports = (env, { mode = "production" } = {}) => {
  const { origin, officeJs, addInId } = readBuildOptions(env);
  const files = functionFiles(root);
  return {
    mode,
    context: root,
    target: ["web", LANGUAGE_LEVEL],
    devtool: mode === "development" ? "source-map" : false,
    entry,
    output: {
      path: path.join(root, "dist"),
      filename: "assets/[name].[contenthash:10].js",
      chunkFilename: "assets/[name].[contenthash:10].js",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".js"],
      alias: {
        seeds$: path.join(root, ".config/seeds.val.cjs"),
        "seeds/catalogue$": path.join(root, ".config/seeds-catalogue.val.cjs"),
        "seeds/finder$": path.join(root, ".config/seeds-finder.val.cjs"),
        "seeds/profiles$": path.join(root, ".config/seeds-profiles.val.cjs"),
        "seeds/texts$": path.join(root, ".config/seeds-texts.val.cjs"),
      },
    },
    module: { rules },
    optimization: {
      // Pages stay as written: whoever serves them may have to find the tag that loads Office.js.
      minimizeOptions: { html: false },
      // The shortest names that modules can call each other by.
      ...(mode === "production" && { moduleIds: "size", mangleExports: "size" }),
    },
    // `npm run size` measures what is loaded, compressed; webpack's own hint does neither.
    performance: { hints: false },
    plugins: [
      new MiniCssExtractPlugin({ filename: "assets/[name].[contenthash:10].css" }),
      new CopyPlugin({ patterns: [{ from: "src/commands/icons/png", to: "icons" }] }),
      new CustomFunctionsMetadataPlugin({ output: "functions.json", input: files }),
      functionsPlugin({ root, files, namespace, origin }),
      helpPagesPlugin({ root, version }),
      hostingPlugin(),
      manifestPlugin({ root, origin, addInId }),
      taskpanePagePlugin({ root, officeJs }),
    ],
  };
};
