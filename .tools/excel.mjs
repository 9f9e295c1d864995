// Loads the add-in into a real Excel: npm run excel, npm run excel -- --document <address>
import { spawn } from "node:child_process";
import path from "node:path";
import manifestTool from "office-addin-manifest";
import open from "open";
import { addInFolder, buildAddIn } from "./build.mjs";
import plans from "./excel-plan.cjs";
import { serveSecurely } from "./secure-server.mjs";

/** As in the manifest's addresses. */
const PORT = 3000;
const manifest = path.join(addInFolder, "manifest.xml");

function npx(words) {
  return new Promise((resolve, reject) => {
    const child = spawn("npx", words, { stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error("Excel could not be told about the add-in; the reason stands above."));
    });
  });
}

async function openInDesktopExcel() {
  await npx(plans.sideloadCommand("desktop", manifest));
  console.log("Excel opens with the add-in: look for the KPI tab.");
  console.log("Keep this window open while you work. Ctrl+C stops it; then run");
  console.log("  npm run excel -- --stop      to take the add-in out of Excel again.");
}

async function openOnTheWeb(document) {
  const { id } = await manifestTool.OfficeAddinManifest.readManifestFile(manifest);
  const address = plans.webAddress(document, { port: PORT, addInId: id });
  console.log(`Opening ${address}`);
  console.log(`If Excel cannot load the add-in, open https://localhost:${PORT}/taskpane.html once`);
  console.log(
    "in the same browser and accept its certificate. Keep this window open; Ctrl+C stops it.",
  );
  // A computer without a browser still has the address above.
  await open(address).catch((error) => console.log(`No browser opened: ${error.message}`));
}

async function carryOut(plan) {
  if (plan.kind === "help") return console.log(plan.message);
  if (plan.kind === "refuse") throw new Error(plan.message);
  if (plan.kind === "stop") return npx(plans.sideloadCommand("stop", manifest));
  console.log("Building …");
  await buildAddIn();
  await serveSecurely(addInFolder, PORT);
  return plan.kind === "web" ? openOnTheWeb(plan.document) : openInDesktopExcel();
}

try {
  await carryOut(plans.planExcel(process.argv.slice(2), process.platform));
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
