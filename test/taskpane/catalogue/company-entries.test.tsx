import { act, within } from "@testing-library/react";
import type { CompanyCatalogue } from "../../../src/catalogue/company/company-catalogue";
import { CatalogueView } from "../../../src/taskpane/catalogue/CatalogueView";
import { CHANGED_INDICATOR, OWN_INDICATOR, SAMPLE } from "../../catalogue/company/sample-company";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { PUBLISHED_HELP } from "../support/functions";
import { renderPart, screen } from "../support/render-pane";
import { ChangingCompany } from "./ChangingCompany";

window.scrollTo = () => undefined;

const HIDDEN = "business-knowledge-proficiency";

/** The catalog with a company's laid over it; `exchange` lays another one over it. */
async function show(hash = "", catalogue: CompanyCatalogue | null = SAMPLE, language = "zh-CN") {
  window.location.hash = `#/catalogue${hash}`;
  const view = await renderPart(
    <ChangingCompany first={catalogue} offer={(set) => (exchange = set)}>
      <CatalogueView />
    </ChangingCompany>,
    { host: excelIn(language), loadFunctionHelp: () => Promise.resolve(PUBLISHED_HELP) },
  );
  await (hash === "" ? screen.findByRole("searchbox") : screen.findByRole("heading", { level: 1 }));
  return view;
}

let exchange: (catalogue: CompanyCatalogue) => void;

const field = () => screen.getByRole("searchbox");
const status = () => screen.getAllByRole("status")[0];
const rows = () => within(screen.getByRole("list")).getAllByRole("link");
const option = (name: string | RegExp) => screen.getByRole("checkbox", { name, hidden: true });

describe("the list with a company's entries", () => {
  test("counts the company's own, and leaves out what it hides", async () => {
    await show();
    expect(status()).toHaveTextContent("共 259 项指标");
  });

  test.each(["xyl", "续约", "xuyue", "到期客户"])("%s finds an own one, marked", async (typed) => {
    const { user } = await show();
    await user.type(field(), typed);
    expect(rows()[0]).toHaveTextContent(/^续约率.*本公司新增/);
  });

  test("a changed one bears the company's name and mark, and is found by the old name", async () => {
    const { user } = await show();
    await user.type(field(), "scjjl");
    expect(rows()[0]).toHaveTextContent(/^Our FCR.*本公司修改.*按其他名称找到/);
    expect(screen.queryByText(/首次解决率 FCR/)).toBeNull();
  });

  test("filters by origin, with counts", async () => {
    const { user } = await show();
    expect(option("加载项自带（256）")).not.toBeChecked();
    expect(option("本公司修改（1）")).not.toBeChecked();
    await user.click(option("本公司新增（2）"));
    expect(status()).toHaveTextContent("共 2 项指标");
  });

  test("shows what is hidden when asked to, marked", async () => {
    const { user } = await show();
    await user.click(option("同时显示已隐藏的指标（1）"));
    expect(status()).toHaveTextContent("共 260 项指标");
    await user.type(field(), "业务知识");
    const hidden = rows().filter((row) => row.getAttribute("href")?.endsWith(HIDDEN));
    expect(hidden.map((row) => row.textContent)).toEqual([expect.stringContaining("已隐藏")]);
  });

  test("a search that only hidden ones meet offers them", async () => {
    const hidden = { indicators: ["net-promoter-score"], templates: [] };
    const { user } = await show("", { ...SAMPLE, hidden });
    await user.type(field(), "nps");
    expect(status()).toHaveTextContent("没有符合的指标");
    await user.click(screen.getByRole("button", { name: "包括已隐藏的指标：1 项" }));
    expect(rows()).toHaveLength(1);
    expect(rows()[0]).toHaveTextContent("已隐藏");
  });

  test("without a company's catalogue there is no word of it", async () => {
    await show("", null);
    expect(status()).toHaveTextContent("共 258 项指标");
    expect(screen.queryByText("归属")).toBeNull();
    expect(screen.queryByRole("checkbox", { name: /隐藏/, hidden: true })).toBeNull();
  });
});

test("what the company changes meanwhile joins the list, and the search stays", async () => {
  const { user } = await show("", null);
  await user.type(field(), "续约率");
  const before = status()?.textContent;
  act(() => {
    exchange(SAMPLE);
  });
  expect(await screen.findByText("本公司新增", { selector: "a *" })).toBeVisible();
  expect(field()).toHaveValue("续约率");
  expect(status()?.textContent).not.toBe(before);
});

describe("the page of", () => {
  test("an own indicator is marked, and claims nothing of ours", async () => {
    await show("/own-1");
    expect(screen.getByRole("heading", { level: 1, name: "续约率" })).toBeVisible();
    expect(screen.getByText("本公司新增")).toBeVisible();
    expect(screen.getByText("=KPI.RATE(续约客户数, 到期客户数)")).toBeVisible();
    expect(screen.queryByText("我们补充")).toBeNull();
    expect(screen.queryByRole("heading", { name: "参考值" })).toBeNull();
    expect(screen.queryByRole("heading", { name: /发布版本/ })).toBeNull();
  });

  test("a changed one shows the published wording and facts beside the company's", async () => {
    await show("/first-contact-resolution");
    const heading = screen.getByRole("heading", { name: "发布版本与本公司版本对照" });
    const points = within(heading.parentElement ?? document.body)
      .getAllByRole("definition")
      .map((text) => text.textContent);
    expect(points.slice(0, 2)).toEqual(["首次解决率 FCR", "Our FCR"]);
    expect(points).toContain("As we count it");
    expect(points).toContain("@home");
    expect(points[4]).toMatch(/^=KPI\.FCR\(/);
    expect(points[5]).toBe("不需要计算。");
    expect(screen.getByText(/这是发布版本的参考值/)).toBeVisible();
  });

  test("a hidden one says so, and is no one's partner", async () => {
    const hidden = { indicators: ["reopen-rate"], templates: [] };
    const { unmount } = await show("/reopen-rate", { ...SAMPLE, indicators: [], hidden });
    expect(screen.getByText("已隐藏")).toBeVisible();
    unmount();
    await show("/first-contact-resolution", { ...SAMPLE, indicators: [], hidden });
    expect(document.querySelector('a[href="#/catalogue/reopen-rate"]')).toBeNull();
    expect(document.querySelector('a[href="#/catalogue/average-handle-time"]')).not.toBeNull();
  });

  test.each(["zh-CN", "en-US", "zh-TW"])("a changed one has no fault in %s", async (language) => {
    const indicators = [CHANGED_INDICATOR, OWN_INDICATOR];
    const company = { ...SAMPLE, indicators };
    const view = await show("/first-contact-resolution", company, language);
    expect(await accessibilityFaults(view.container)).toEqual([]);
    expect(view.container).not.toHaveTextContent(/undefined|\[object|\{\w+\}/);
  });
});
