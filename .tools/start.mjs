import path from "node:path";
import { parseArgs } from "node:util";
import getPort, { portNumbers } from "get-port";
import open from "open";
import { addInFolder, buildAddIn, buildPreview, previewFolder } from "./build.mjs";
import { startPreviewServer } from "./preview-server.mjs";

const firstPort = 3000;

const usage = `npm start -- [--no-open] [--no-build] [--port <number>] [<folder> …]

Builds the add-in and serves it in the preview. Each further folder, with a manifest.xml
beside the built files, is sideloaded as well.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: "boolean" },
    "no-build": { type: "boolean" },
    "no-open": { type: "boolean" },
    port: { type: "string", default: String(firstPort) },
  },
});

if (values.help) {
  console.log(usage);
} else {
  await start().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

async function start() {
  if (!values["no-build"]) {
    console.log("Building …");
    await Promise.all([buildAddIn(), buildPreview()]);
  }
  const wanted = Number(values.port);
  const port = await getPort({ port: portNumbers(wanted, wanted + 100) });
  const addIns = [addInFolder, ...positionals].map((folder) => ({
    manifest: path.join(folder, "manifest.xml"),
    folder,
  }));
  const { url, close } = await startPreviewServer({ addIns, port, previewFolder });
  console.log(`The preview is at ${url} (Ctrl+C stops it).`);
  process.once("SIGINT", () => void close());
  process.once("SIGTERM", () => void close());
  if (!values["no-open"] && hasScreen()) await openBrowser(url);
}

/** On Linux a machine without a screen has no browser to open either. */
function hasScreen() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function openBrowser(url) {
  const browser = await open(url);
  browser.once("error", () => console.log("No browser could be opened; open the address by hand."));
}
