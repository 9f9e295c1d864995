const { assetPlugin } = require("./asset-plugin.cjs");
const { DEFAULT_LANGUAGE } = require("./build-options.cjs");
const { readComments } = require("./function-comments.cjs");
const { baseMetadata, helpFrom, metadataIn } = require("./functions-metadata.cjs");
const { folderOf, languages, readTexts } = require("./locales.cjs");

/** English keeps the plain name, which the manifest gives as the default. */
const fileIn = (tag, name) => (tag === DEFAULT_LANGUAGE ? `${name}.json` : `${name}-${tag}.json`);

/**
 * Completes functions.json, which the official plugin wrote, and adds the other languages and the
 * help records: functions-<tag>.json, functions-help.json, functions-help-<tag>.json.
 */
function functionsPlugin({ root, files, namespace, origin }) {
  return assetPlugin("functions", "first", ({ read, write, watchFolder }) => {
    watchFolder(folderOf(root));
    const base = baseMetadata(JSON.parse(read("functions.json")));
    const comments = readComments(files, namespace);
    for (const tag of languages(root)) {
      const texts = tag === DEFAULT_LANGUAGE ? undefined : readTexts(root, tag, "functions");
      const metadata = metadataIn(tag, { base, texts, origin });
      write(fileIn(tag, "functions"), JSON.stringify(metadata));
      const guide = readTexts(root, tag, "function-guide");
      const help = helpFrom(metadata, { base, comments, guide, namespace });
      write(fileIn(tag, "functions-help"), JSON.stringify(help));
    }
  });
}

module.exports = { fileIn, functionsPlugin };
