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
    const { page } = opened;
    expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
    expect(await page.title()).toContain("Excel preview");
    await pane(page, "Tiny").getByText("Language: en-US").waitFor();
    expect(opened.foreignRequests).toEqual([]);
    expect(opened.errors).toEqual([]);
  });
});

describe("the address of the preview", () => {
  it.each([
    {
      ...{ locale: "zh-CN", title: "Excel 预览", home: "开始", name: "小工具" },
      ...{ theme: "dark", ofPage: "rgb(41, 41, 41)", ofPane: "#0a0a0a" },
    },
    {
      ...{ locale: "zh-TW", title: "Excel 預覽", home: "常用", name: "小工具箱" },
      ...{ theme: "contrast", ofPage: "rgb(0, 0, 0)", ofPane: "#000000" },
    },
  ])("chooses $locale and $theme for page, sheet and pane", async (wanted) => {
    const { locale, title, home, name, theme, ofPage, ofPane } = wanted;
    const { page } = await open(`?locale=${locale}&theme=${theme}`);
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.title()).toContain(title);
    await page.getByRole("tab", { name: home, exact: true }).waitFor();
    await page.getByRole("heading", { name }).waitFor();
    await pane(page, name).getByText(`Language: ${locale}`).waitFor();
    const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(colour).toBe(ofPage);
    await pane(page, name).getByText(`Background: ${ofPane}`).waitFor();
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
