const { parseArgs } = require("node:util");

const USAGE = `npm run excel
  Builds the add-in and opens desktop Excel (Windows or Mac) with it.
npm run excel -- --document <address>
  Opens the workbook at that address in Excel on the web with it, from any computer.
npm run excel -- --stop
  Takes the add-in out of desktop Excel again.`;

const NO_DESKTOP_EXCEL = `There is no desktop Excel for this system. Either
  npm start                                  opens the add-in in the preview, without Excel, or
  npm run excel -- --document <address>      opens it in Excel on the web, in the workbook at that address.`;

/**
 * Microsoft's tool that registers an add-in with desktop Excel, fetched when it is first used: as a
 * dependency it would bring everyone a peer of several hundred packages, which only the other kind of
 * manifest needs. It forgot to name semver.
 */
const SIDELOAD = [
  ...["--yes", "--legacy-peer-deps", "--package=office-addin-debugging@7.0.0"],
  ...["--package=semver@7.7.3", "office-addin-debugging"],
];

const refuse = (message) => ({ kind: "refuse", message });

function readWords(words) {
  const options = {
    document: { type: "string" },
    stop: { type: "boolean" },
    help: { type: "boolean" },
  };
  try {
    return parseArgs({ args: words, options }).values;
  } catch (error) {
    return { wrong: error.message };
  }
}

function planForWeb(document) {
  if (URL.canParse(document) && new URL(document).protocol === "https:") {
    return { kind: "web", document };
  }
  return refuse(
    `--document wants the https address of a workbook in Excel on the web, as copied from the browser, not "${document}".`,
  );
}

/** What `npm run excel` has to do for these words on this system. */
function planExcel(words, platform) {
  const { document, stop, help, wrong } = readWords(words);
  if (wrong) return refuse(`${wrong}\n\n${USAGE}`);
  if (help) return { kind: "help", message: USAGE };
  if (document !== undefined) return planForWeb(document);
  if (!["win32", "darwin"].includes(platform)) return refuse(NO_DESKTOP_EXCEL);
  return { kind: stop ? "stop" : "desktop" };
}

/** The words for npx that load the manifest into desktop Excel, or take it out again. */
function sideloadCommand(kind, manifest) {
  if (kind === "stop") return [...SIDELOAD, "stop", manifest];
  const plain = ["--app", "excel", "--no-debug", "--no-live-reload"];
  return [...SIDELOAD, "start", manifest, "desktop", ...plain];
}

/** The workbook's address with what makes Excel on the web load a manifest from this computer. */
function webAddress(document, { port, addInId }) {
  const address = new URL(document);
  address.searchParams.set("wdaddindevserverport", String(port));
  address.searchParams.set("wdaddinmanifestfile", "manifest.xml");
  address.searchParams.set("wdaddinmanifestguid", addInId);
  return address.href;
}

module.exports = { planExcel, sideloadCommand, webAddress };
