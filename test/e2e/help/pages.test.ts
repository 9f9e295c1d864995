import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { builtAddIn } from "../../support/browser/add-ins";
import { launchBrowser } from "../../support/browser/browser-tools";

jest.setTimeout(60_000);

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const help = path.join(builtAddIn.folder, "help");
const addresses = readdirSync(help, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".html"))
  .map((file) => [file, pathToFileURL(path.join(help, file)).href] as const);

/** Articles are alike: one of them and the functions stand for all. */
const kinds = addresses.filter(([file]) => /^zh-CN.(index|functions)\.html$/.test(file));

/** Languages share parts and colours, so that two short pages of each stand for the others. */
const translations = addresses.filter(([file]) => /^(en-US|zh-TW).(index|company)/.test(file));

async function openWindow(width: number): Promise<Page> {
  const browser = await launchBrowser();
  return browser.newPage({ viewport: { width, height: 800 }, bypassCSP: true });
}

async function faults(page: Page, rules: object): Promise<string[]> {
  const { violations } = await page.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: { run(rules: object): Promise<AxeResults> } };
    return axe.run(options);
  }, rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

describe("help pages", () => {
  let narrow: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    narrow = await openWindow(270);
    narrow.on("console", (message) => complaints.push(message.text()));
  });

  it("are there", () => {
    expect(addresses.length).toBeGreaterThanOrEqual(12);
    expect(kinds).toHaveLength(2);
  });

  it.each(addresses)(
    "%s fits a narrow window without scrolling sideways",
    async (_file, address) => {
      await narrow.goto(address);
      expect(await narrow.evaluate(() => document.documentElement.scrollWidth)).toBe(270);
      expect(complaints).toEqual([]);
    },
  );

  it.each(kinds)("%s has no accessibility fault, light or dark", async (_file, address) => {
    const page = await openWindow(1366);
    await page.goto(address);
    await page.addScriptTag({ content: axe });
    expect(await faults(page, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    // Nothing but colours is different in the dark.
    expect(await faults(page, { runOnly: ["color-contrast"] })).toEqual([]);
    await page.close();
  });

  it("have no accessibility fault in another language either", async () => {
    const page = await openWindow(1366);
    const found: Record<string, string[]> = {};
    for (const [file, address] of translations) {
      await page.goto(address);
      await page.addScriptTag({ content: axe });
      found[file] = await faults(page, {});
    }
    await page.close();
    expect(Object.keys(found)).toHaveLength(4);
    expect(Object.values(found).flat()).toEqual([]);
  });
});
