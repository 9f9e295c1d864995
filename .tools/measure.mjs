// Prints what the README quotes: sizes, how soon the preview can be used and how soon the custom
// functions answer, what inserting each template costs on the wire, and how long the pane is busy.
import { spawnSync } from "node:child_process";
import os from "node:os";
import { launchBrowser } from "./browser.mjs";
import { addInFolder, buildAddIn, buildPreview, previewFolder } from "./build.mjs";
import { measureBlocks } from "./longest-block.mjs";
import { startPreviewServer } from "./preview-server.mjs";

const SHEET = 'canvas[id^="univer-sheet-main-canvas"]';
const ADD_IN = "KPI Scorecards";
const PATIENCE_MS = 180_000;
/** Once, five seconds after it has opened, the pane looks through the workbook. */
const OPENING_LOOK_MS = 8_000;

await Promise.all([buildAddIn(), buildPreview()]);
console.log(`${os.cpus()[0]?.model ?? "?"} × ${os.cpus().length}, Node ${process.version}`);
spawnSync("npm", ["run", "--silent", "size"], { stdio: "inherit", shell: true });

const server = await startPreviewServer({
  addIns: [{ manifest: `${addInFolder}/manifest.xml`, folder: addInFolder }],
  port: 0,
  previewFolder,
});
const browser = await launchBrowser();
try {
  console.log(`${browser.browserType().name()} ${browser.version()}`);
  await measure(await browser.newPage());
} finally {
  await browser.close();
  await server.close();
}

async function measure(page) {
  const opened = Date.now();
  const since = () => `${((Date.now() - opened) / 1000).toFixed(1)} s`;
  await page.goto(`${server.url}/?locale=en-US&panel=requests`);
  await page.locator(SHEET).waitFor();
  console.log(`sheet usable after ${since()}`);
  const pane = page.frameLocator(`iframe[title="${ADD_IN}"]`);
  await pane.getByRole("radio").first().waitFor();
  console.log(`pane usable after ${since()}`);
  await page.waitForTimeout(OPENING_LOOK_MS);
  for (const template of ["E-commerce", "Finance", "Manufacturing"]) {
    await page.getByRole("button", { name: "Clear" }).click();
    await pane.getByRole("radio", { name: template }).click();
    await pane.getByRole("button", { name: "Insert scorecard" }).click();
    await pane.getByRole("button", { name: "Remove it again" }).waitFor();
    console.log(`inserting ${template}: ${await totals(page)}`);
  }
  page.setDefaultTimeout(PATIENCE_MS);
  await measureBlocks(page, pane);
}

/** The sum that the preview's own panel of requests shows. */
function totals(page) {
  return page.getByRole("region", { name: "Requests" }).getByRole("status").innerText();
}
