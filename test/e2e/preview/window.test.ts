import { tinyAddIn } from "../../support/browser/add-ins";
import {
  cell,
  expectCellText,
  openPreview,
  pane,
  typeInto,
  type OpenedPreview,
} from "../../support/browser/preview";

const open = (query?: string) => openPreview({ addIns: [tinyAddIn], ...(query && { query }) });

describe("the preview's window", () => {
  let opened: OpenedPreview;

  beforeAll(async () => {
    opened = await open();
  });

  it("has a sheet that can be typed into and calculates", async () => {
    const { page } = opened;
    await typeInto(page, "A1", "20");
    await typeInto(page, "A2", "22");
    await typeInto(page, "B1", "=A1+A2");
    await expectCellText(page, "B1", "42");
    expect(await cell(page, "B1")).toEqual({ value: 42, text: "42", formula: "=A1+A2" });
  });

  it("shows the spreadsheet's toolbar in the Home tab only", async () => {
    const { page } = opened;
    const toolbar = page.getByRole("toolbar", { name: "ribbon.start" });
    expect(await toolbar.isVisible()).toBe(false);
    await page.getByRole("tab", { name: "Home" }).click();
    await toolbar.waitFor();
    const panel = await page.locator("#ribbon-panel").boundingBox();
    const place = await toolbar.boundingBox();
    expect(place?.y).toBeGreaterThan(panel?.y ?? Infinity);
    expect(place?.y).toBeLessThan((panel?.y ?? 0) + (panel?.height ?? 0));
  });

  it("asks nothing of any other machine, and has no error that nobody caught", async () => {
    await pane(opened.page, "Tiny").getByText("Language: en-US").waitFor();
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describe("the address of the preview", () => {
  it.each([
    ["en-US", "Excel preview", "Home", "Tiny"],
    ["zh-CN", "Excel 预览", "开始", "小工具"],
    ["zh-TW", "Excel 預覽", "常用", "小工具箱"],
  ])("chooses the language %s of page, sheet and pane", async (locale, title, home, name) => {
    const { page } = await open(`?locale=${locale}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.title()).toContain(title);
    await page.getByRole("tab", { name: home, exact: true }).waitFor();
    await page.getByRole("heading", { name }).waitFor();
    await pane(page, name).getByText(`Language: ${locale}`).waitFor();
  });

  it.each([
    ["dark", "rgb(41, 41, 41)", "#0a0a0a"],
    ["contrast", "rgb(0, 0, 0)", "#000000"],
  ])("chooses the %s theme of page and pane", async (theme, ofPage, ofPane) => {
    const { page } = await open(`?locale=en-US&theme=${theme}`);
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe(ofPage);
    await pane(page, "Tiny").getByText(`Background: ${ofPane}`).waitFor();
  });

  it("changes by a choice in the Preview tab, which keeps the rest of it", async () => {
    const { page } = await open("?locale=en-US&pane=closed");
    await page.getByRole("tab", { name: "Preview" }).click();
    await page.getByLabel("Theme").selectOption("dark");
    await page.waitForURL(/theme=dark/);
    expect(new URL(page.url()).search).toBe("?locale=en-US&pane=closed&theme=dark");
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  });
});
