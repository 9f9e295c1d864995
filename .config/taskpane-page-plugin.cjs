const fs = require("node:fs");
const path = require("node:path");
const { assetPlugin } = require("./asset-plugin.cjs");
const { folderOf, languages, readTexts } = require("./locales.cjs");
const { elements, escapeHtml } = require("./pages/html.cjs");

/** The query makes a browser fetch the functions again after a release, though their name never changes. */
const functionsScript = (compilation) =>
  `functions.js?${compilation.namedChunks.get("functions").contentHash.javascript}`;

/**
 * Order is everything: Office.js first, then the custom functions, which answer cells before React is
 * there, then the ribbon commands; the pane comes last.
 */
const headOf = ({ officeJs, functions, commands, pane, styles }) => `
<script src="${officeJs}"></script>
<script src="${functions}"></script>
${elements(commands, (file) => `<script src="${file}"></script>`)}
${elements(pane, (file) => `<script defer src="${file}"></script>`)}
${elements(styles, (file) => `<link rel="stylesheet" href="${file}">`)}
<style>
.waiting { font: 14px/1.5 "Segoe UI", sans-serif; padding: 16px; visibility: hidden; animation: show 0s 6s forwards; }
body > :first-child:not(:empty) ~ .waiting { display: none; }
@keyframes show { to { visibility: visible; } }
</style>
`;

/** What is seen while the pane does not start. Its language is not known by then, so all are shown. */
const waitingOf = (texts, host) => `<div class="waiting">
${elements(texts, ({ tag, text }) => `<p lang="${tag}">${escapeHtml(text.replace("{host}", host))}</p>`)}
</div>
`;

/** Puts text before a closing tag, which must be there once. */
function insertBefore(tag, text, html) {
  const parts = html.split(tag);
  if (parts.length !== 2) throw new Error(`taskpane.html wants exactly one ${tag}.`);
  return `${parts[0]}${text}${tag}${parts[1]}`;
}

/** Writes taskpane.html, the one page of the shared runtime, around the bundles' hashed names. */
function taskpanePagePlugin({ root, officeJs }) {
  const template = path.join(root, "src/taskpane/taskpane.html");
  return assetPlugin("taskpane-page", "last", ({ compilation, write, watchFile, watchFolder }) => {
    watchFile(template);
    watchFolder(folderOf(root));
    const filesOf = (entry, ending) => {
      const files = compilation.entrypoints.get(entry).getFiles();
      return files.filter((file) => file.endsWith(ending));
    };
    const head = headOf({
      officeJs,
      functions: functionsScript(compilation),
      commands: filesOf("commands", ".js"),
      pane: filesOf("taskpane", ".js"),
      styles: filesOf("taskpane", ".css"),
    });
    const texts = languages(root).map((tag) => ({
      tag,
      text: readTexts(root, tag, "pages").waiting,
    }));
    const waiting = waitingOf(texts, new URL(officeJs).host);
    const source = fs.readFileSync(template, "utf8");
    write("taskpane.html", insertBefore("</body>", waiting, insertBefore("</head>", head, source)));
  });
}

module.exports = { taskpanePagePlugin };
