import type { Page } from "playwright-core";
import { tinyAddIn } from "../../support/browser/add-ins";
import { expectCellText, openPreview, pane } from "../../support/browser/preview";

const open = (query = "?locale=en-US") => openPreview({ addIns: [tinyAddIn], query });

describe("an add-in's pane", () => {
  let page: Page;
  /** When its page was loaded; it says so itself. */
  let loaded: string | null;

  const timeOfLoad = () => pane(page, "Tiny").locator("#loaded").textContent();

  beforeAll(async () => {
    ({ page } = await open());
    await pane(page, "Tiny").getByText("Language: en-US").waitFor();
    loaded = await timeOfLoad();
  });

  it("writes into the sheet through the unmodified office.js", async () => {
    await pane(page, "Tiny").getByRole("button", { name: "Write 21 into A1" }).click();
    await expectCellText(page, "A1", "21");
    expect(await pane(page, "Tiny").getByRole("status").textContent()).toBe("done");
  });

  it("lives on while it is closed, and is the same page when it opens again", async () => {
    await page.getByRole("button", { name: "Close Tiny" }).click();
    expect(await page.getByRole("complementary", { name: "Tiny" }).isVisible()).toBe(false);
    await page.getByRole("button", { name: "Open pane" }).click();
    await page.getByRole("complementary", { name: "Tiny" }).waitFor();
    expect(await timeOfLoad()).toBe(loaded);
  });

  it("goes to the place that a button names, without being loaded again", async () => {
    await page.getByRole("button", { name: /More/ }).click();
    await page.getByRole("menuitem", { name: "About" }).click();
    await pane(page, "Tiny").getByText("Place: #about").waitFor();
    expect(await timeOfLoad()).toBe(loaded);
  });

  it("hides and shows itself through Office.addin", async () => {
    const aside = page.getByRole("complementary", { name: "Tiny" });
    const inPane = page.frames()[1];
    await inPane?.evaluate(() => Office.addin.hide());
    await aside.waitFor({ state: "hidden" });
    await inPane?.evaluate(() => Office.addin.showAsTaskpane());
    await aside.waitFor();
  });

  it("is made wider by dragging its edge, up to 500 pixels", async () => {
    const edge = page.getByRole("separator", { name: "Width of Tiny" });
    const width = async () => (await page.locator("iframe").boundingBox())?.width;
    expect(await width()).toBe(320);
    const place = await edge.boundingBox();
    const [x, y] = [(place?.x ?? 0) + 4, (place?.y ?? 0) + 200];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 50, y, { steps: 5 });
    expect(Math.round((await width()) ?? 0)).toBe(370);
    await page.mouse.move(x - 400, y, { steps: 5 });
    await page.mouse.up();
    expect(await width()).toBe(500);
  });
});

describe("panes", () => {
  it("stay closed at the start where the address says so, and open by a button", async () => {
    const { page } = await open("?locale=en-US&pane=closed");
    const aside = page.getByRole("complementary", { name: "Tiny" });
    expect(await aside.isVisible()).toBe(false);
    await page.getByRole("tab", { name: "Preview" }).click();
    await page.getByRole("button", { name: "Tiny" }).click();
    await aside.waitFor();
  });

  it("of two add-ins stand side by side, each with its own page", async () => {
    const { page } = await openPreview({ addIns: [tinyAddIn, tinyAddIn] });
    expect(await page.getByRole("tab", { name: "Tiny" }).count()).toBe(2);
    const frames = page.locator('iframe[title="Tiny"]');
    expect(await frames.count()).toBe(2);
    const second = frames.nth(1).contentFrame();
    await second.getByRole("button", { name: "Write 21 into A1" }).click();
    await expectCellText(page, "A1", "21");
    expect(await second.getByRole("status").textContent()).toBe("done");
    expect(await frames.nth(0).contentFrame().getByRole("status").textContent()).toBe("");
  });
});

describe("an add-in that cannot run here", () => {
  it("is refused with a sentence, and its pane is not loaded", async () => {
    const { page } = await open("?locale=en-US&excel=old");
    await page
      .getByText("The add-in Tiny was not loaded. It needs SharedRuntime 1.1, ExcelApi 1.9")
      .waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await page.getByRole("tab", { name: "Tiny" }).count()).toBe(0);
    await page.getByRole("button", { name: "Dismiss" }).click();
    expect(await page.getByText("was not loaded").count()).toBe(0);
  });

  it("is refused where its manifest cannot be found", async () => {
    const { page } = await open("?locale=zh-CN&manifest=/nowhere.xml");
    await page.getByText(/nowhere\.xml \(404\)/).waitFor();
  });
});
