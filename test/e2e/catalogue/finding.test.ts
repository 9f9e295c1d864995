/** The catalogue in a browser: found, read and used by keys alone, in every language. */
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { expectCellText, goTo } from "../../support/browser/preview";
import type { Language } from "../../../src/i18n/language";
import { openScorecards, type ScorecardPreview } from "../../support/browser/scorecard";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const WORDS = {
  "zh-CN": { tab: "指标库", typed: "scjjl", name: "首次解决率 FCR", insert: "插入公式" },
  "en-US": {
    tab: "Catalog",
    typed: "first contact",
    name: "First contact resolution (FCR)",
    insert: "Insert formula",
  },
  "zh-TW": { tab: "指標庫", typed: "首解", name: "首次解決率 FCR", insert: "插入公式" },
} as const;

async function faults(pane: FrameLocator) {
  const body = pane.locator("body");
  await body.evaluate((element, source) => {
    const script = element.ownerDocument.createElement("script");
    script.textContent = source;
    element.append(script);
  }, axeSource);
  const { violations } = await body.evaluate(() => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    return axe.run();
  });
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}

/** Types into the search, opens the first hit with Enter, and presses its first button. */
async function useFirstHit(page: Page, pane: FrameLocator, words: (typeof WORDS)[Language]) {
  await pane.getByRole("searchbox").focus();
  await page.keyboard.type(words.typed);
  await pane.getByRole("link", { name: words.name }).first().waitFor();
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: words.name }).waitFor();
  await pane.getByRole("button", { name: words.insert }).focus();
  await page.keyboard.press("Enter");
}

describe.each(["zh-CN", "en-US", "zh-TW"] as const)("in %s", (language) => {
  let preview: ScorecardPreview;

  beforeAll(async () => {
    preview = await openScorecards(language);
  });

  it("an indicator is found, read, and its formula inserted, by keys alone", async () => {
    const words = WORDS[language];
    const { page, pane, errors } = preview;
    await goTo(page, "B2");
    await pane.getByRole("tab", { selected: true }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.getByRole("searchbox").waitFor();
    expect(await faults(pane)).toEqual([]);
    await useFirstHit(page, pane, words);
    await expectCellText(page, "B2", "0.82");
    expect(await faults(pane)).toEqual([]);
    await page.keyboard.press("Escape");
    await pane.getByRole("searchbox").waitFor();
    expect(await pane.getByRole("searchbox").inputValue()).toBe(words.typed);
    expect(errors).toEqual([]);
  });

  it("the four tabs stand on one line in the narrowest pane", async () => {
    const { page, pane } = preview;
    await page
      .locator("iframe")
      .first()
      .evaluate((frame) => {
        frame.style.width = "270px";
      });
    const tops = await pane
      .getByRole("tab")
      .evaluateAll((tabs) => tabs.map((tab) => tab.getBoundingClientRect().top));
    expect(tops).toHaveLength(4);
    expect(new Set(tops).size).toBe(1);
  });
});
