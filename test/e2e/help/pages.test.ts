import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { builtAddIn } from "../../support/browser/add-ins";
import { launchBrowser } from "../../support/browser/browser-tools";

jest.setTimeout(60_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const help = path.join(builtAddIn.folder, "help");
const addresses = readdirSync(help, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => [file, pathToFileURL(path.join(help, file)).href] as const);

/** Articles are alike; one of them and the functions stand for the rest. */
const kinds = addresses.filter(([file]) => /(index|functions)\.html$/.test(file));

/** Opens a help page as a browser does, and collects what the browser complains of. */
async function openPage(
  address: string,
  options: { width: number; colorScheme: "light" | "dark" },
) {
  const browser = await launchBrowser();
  const { width, colorScheme } = options;
  const page = await browser.newPage({
    viewport: { width, height: 800 },
    colorScheme,
    bypassCSP: true,
  });
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(address);
  return { page, complaints };
}

describe("help pages", () => {
  it("are there", () => {
    expect(addresses.length).toBeGreaterThanOrEqual(12);
  });

  it.each(addresses)(
    "%s fits a narrow window without scrolling sideways",
    async (_file, address) => {
      const { page, complaints } = await openPage(address, { width: 270, colorScheme: "light" });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(270);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it.each(kinds)("%s has no accessibility fault, light or dark", async (_file, address) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openPage(address, { width: 1366, colorScheme });
      await page.addScriptTag({ content: axe });
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
      await page.close();
    }
  });
});
