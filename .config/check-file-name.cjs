const path = require("node:path");

/** A file with one entry is called like it. */
function checkFileName(file, { id }, report) {
  if (path.basename(file, ".json") !== id) report(file, id, "id", "must be the file's name");
}

module.exports = { checkFileName };
