const fs = require("node:fs");
const path = require("node:path");
const { parseTree } = require("custom-functions-metadata");
const { readComments } = require("../../.config/function-comments.cjs");
const { functionFiles } = require("../../.config/function-files.cjs");
const { baseMetadata } = require("../../.config/functions-metadata.cjs");

const files = functionFiles(path.resolve(__dirname, "../.."));
const parsed = files.map((file) => parseTree(fs.readFileSync(file, "utf8"), file));
const errors = parsed.flatMap(({ extras }) => extras.flatMap((extra) => extra.errors));
if (errors.length > 0) throw new Error(errors.join("\n"));

/** The comments of the custom functions, by id. */
exports.comments = [...readComments(files, "KPI")];

/** Their metadata, as the official generator reads them. */
exports.metadata = baseMetadata({ functions: parsed.flatMap(({ functions }) => functions) });
