import { act, fireEvent, within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { CatalogueView } from "../../../src/taskpane/catalogue/CatalogueView";
import { loadCatalogue } from "../../../src/taskpane/catalogue/load-catalogue";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { excelIn } from "../support/fake-services";
import { PUBLISHED_HELP } from "../support/functions";
import { renderPart, screen } from "../support/render-pane";

window.scrollTo = () => undefined;

async function show(address = "#/catalogue", services: Partial<PaneServices> = {}) {
  window.location.hash = address;
  const view = await renderPart(<CatalogueView />, {
    loadFunctionHelp: () => Promise.resolve(PUBLISHED_HELP),
    ...services,
  });
  await (address === "#/catalogue" ? screen.findByRole("searchbox") : screen.findAllByRole("link"));
  return view;
}

const inChinese = { host: excelIn("zh-CN") };
const field = () => screen.getByRole("searchbox");
const rows = () => within(screen.getByRole("list")).getAllByRole("link");
const status = () => screen.getAllByRole("status")[0];

/** jsdom announces a new hash a moment later. */
const arrived = () => act(() => new Promise((done) => setTimeout(done)));

describe("the list", () => {
  test("counts everything, and draws what is seen", async () => {
    await show();
    expect(status()).toHaveTextContent("Indicators: 258");
    expect(rows().length).toBeLessThan(30);
    expect(screen.getAllByRole("listitem")[0]).toHaveAttribute("aria-setsize", "258");
  });

  test("draws no more of ten thousand", async () => {
    const catalogue = await loadCatalogue("en-US");
    const [first] = catalogue.items.values();
    if (first === undefined) throw new Error("The catalog is empty");
    const items = new Map(
      Array.from({ length: 10_000 }, (_item, at) => {
        const id = `entry-${String(at)}`;
        return [id, { ...first, entry: { ...first.entry, id } }] as const;
      }),
    );
    await show("#/catalogue", { loadCatalogue: () => Promise.resolve({ ...catalogue, items }) });
    expect(status()).toHaveTextContent("Indicators: 10000");
    expect(rows().length).toBeLessThan(30);
  });

  test("shows name, function, category and unit", async () => {
    const { user } = await show("#/catalogue", inChinese);
    await user.type(field(), "scjjl");
    expect(status()).toHaveTextContent("找到 5 项指标");
    expect(rows()[0]).toHaveTextContent("首次解决率 FCR KPI.FCR · 效率型 · %");
  });

  test("says when another name or a formula was what matched", async () => {
    const { user } = await show();
    await user.type(field(), "first call resolution");
    expect(rows()[0]).toHaveTextContent("found by another name");
  });

  test("is emptied of words by Escape", async () => {
    const { user } = await show();
    await user.type(field(), "nps");
    expect(rows()).toHaveLength(1);
    await user.keyboard("{Escape}");
    expect(field()).toHaveValue("");
    expect(status()).toHaveTextContent("258");
  });

  test("is walked through with the arrows, and back to the search", async () => {
    const { user } = await show();
    await user.type(field(), "churn");
    await user.keyboard("{ArrowDown}");
    expect(rows()[0]).toHaveFocus();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(rows()[2]).toHaveFocus();
    await user.keyboard("{Home}{ArrowUp}");
    expect(field()).toHaveFocus();
  });

  test("reaches its very end by key", async () => {
    const { user } = await show();
    await user.click(field());
    await user.keyboard("{ArrowDown}{End}");
    expect(document.activeElement).toHaveAttribute("data-place", "257");
  });

  test("leaves keys to the input method while hanzi are composed", async () => {
    const { user } = await show("#/catalogue", inChinese);
    await user.type(field(), "shou'ci");
    fireEvent.keyDown(field(), { key: "Escape", isComposing: true });
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true });
    await arrived();
    expect(field()).toHaveValue("shou'ci");
  });
});

describe("the filters", () => {
  const choose = async (view: Awaited<ReturnType<typeof show>>, facet: string, value: string) => {
    const group = screen.getByRole("group", { name: facet, hidden: true });
    await view.user.click(within(group).getByRole("checkbox", { name: value, hidden: true }));
  };

  test("narrow the list, count on, and combine", async () => {
    const view = await show();
    await choose(view, "Perspective", "Financial (31)");
    expect(status()).toHaveTextContent("Indicators: 31");
    await choose(view, "How it is measured", "Computed by a function (29)");
    expect(status()).toHaveTextContent("Indicators: 29");
    expect(screen.getByRole("group", { name: "Chosen filters" })).toHaveTextContent(
      "FinancialComputed by a functionClear all",
    );
    await view.user.click(
      screen.getByRole("button", { name: "Remove filter Perspective: Financial" }),
    );
    expect(status()).toHaveTextContent("Indicators: 159");
    await view.user.click(screen.getByRole("button", { name: "Clear all" }));
    expect(status()).toHaveTextContent("258");
  });

  test("offer what no document gives a perspective, and what no document names", async () => {
    const view = await show();
    await choose(view, "Perspective", "None given (14)");
    expect(status()).toHaveTextContent("14");
    await view.user.click(screen.getByRole("button", { name: "Clear all" }));
    await choose(view, "Document", "Standard, not from the documents (28)");
    expect(status()).toHaveTextContent("28");
  });

  test("that leave nothing say what to give up, and what that brings", async () => {
    const view = await show();
    await choose(view, "Industry", "Retail (30)");
    await view.user.type(field(), "nps");
    expect(status()).toHaveTextContent("No indicator matches");
    expect(screen.getByText(/The filters leave none over/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Without the words: 30" })).toBeVisible();
    await view.user.click(screen.getByRole("button", { name: "Without “Retail”: 1" }));
    expect(rows()).toHaveLength(1);
  });

  test("words that nothing holds are named", async () => {
    const view = await show();
    await view.user.type(field(), "qqqqqq");
    expect(screen.getByText(/“qqqqqq”/)).toBeVisible();
    await view.user.click(screen.getByRole("button", { name: "Show all: 258" }));
    expect(status()).toHaveTextContent("258");
  });
});

describe("an indicator's page", () => {
  const heading = (name: string) => screen.findByRole("heading", { level: 1, name });

  test("opens from the search by Enter, and Back returns to the row", async () => {
    const { user } = await show("#/catalogue", inChinese);
    await user.type(field(), "scjjl{Enter}");
    expect(await heading("首次解决率 FCR")).toHaveFocus();
    await user.click(screen.getByRole("link", { name: "返回" }));
    await arrived();
    expect(field()).toHaveValue("scjjl");
    expect(rows()[0]).toHaveFocus();
  });

  test("tells everything there is", async () => {
    await show("#/catalogue/first-contact-resolution");
    await heading("First contact resolution (FCR)");
    expect(await screen.findByText("首次解决率 FCR", { selector: "p" })).toHaveAttribute(
      "lang",
      "zh-CN",
    );
    expect(screen.getByText("首次解決率 FCR")).toHaveAttribute("lang", "zh-TW");
    for (const text of [
      /First call resolution/,
      "Tickets resolved at first contact ÷ All tickets",
      "=KPI.FCR(Tickets resolved at first contact, All tickets)",
      "The higher, the better",
      "Phone mean 64.1% (HDI 2013); incidents 66% (HDI 2015)",
      "Support: A (A best, C least)",
      "Source 1: customerthink.com",
      /tickets of a period’s last days/,
      "一、3 数据可操作性",
    ]) {
      expect(screen.getByText(text)).toBeVisible();
    }
    expect(screen.getAllByText("001_6200184e0b5a4d89.txt", { exact: false }).length).toBe(8);
    expect(screen.getAllByText("our addition").length).toBeGreaterThan(3);
    expect(screen.getByRole("link", { name: "Average handle time (AHT)" })).toHaveAttribute(
      "href",
      "#/catalogue/average-handle-time",
    );
  });

  test("leads to partners, and back one by one", async () => {
    const { user } = await show("#/catalogue/first-contact-resolution");
    await user.click(await screen.findByRole("link", { name: "Reopen rate" }));
    await heading("Reopen rate");
    await user.keyboard("{Escape}");
    await heading("First contact resolution (FCR)");
  });

  test("shows the five levels of what is rated, and offers no formula", async () => {
    await show("#/catalogue/channel-communication");
    const levels = await screen.findByRole("heading", { name: "Five levels" });
    expect(levels.parentElement?.querySelectorAll("ol > li")).toHaveLength(5);
    expect(screen.queryByRole("button", { name: "Insert formula" })).toBeNull();
  });

  test("writes the formula into the active cell, and says so", async () => {
    const writeFormula = jest.fn().mockResolvedValue({ address: "B2" });
    const { user } = await show("#/catalogue/first-contact-resolution", { writeFormula });
    await user.click(await screen.findByRole("button", { name: "Insert formula" }));
    expect(writeFormula.mock.calls).toEqual([["=KPI.FCR(820, 1000)"]]);
    expect(screen.getByText("=KPI.FCR(820, 1000) is now in cell B2.")).toBeVisible();
  });

  test("leaves a cell alone that holds something", async () => {
    const writeFormula = () => Promise.reject(new ExcelProblem("cell-taken", { address: "B2" }));
    const { user } = await show("#/catalogue/first-contact-resolution", { writeFormula });
    await user.click(await screen.findByRole("button", { name: "Insert formula" }));
    expect(screen.getByText(/Cell B2 already holds something/)).toBeVisible();
  });

  test("opens a source's page without its remark", async () => {
    const openPage = jest.fn();
    const { user } = await show("#/catalogue/first-contact-resolution", { openPage });
    await user.click(
      await screen.findByRole("button", { name: "Source 3: blog.freshservice.com" }),
    );
    expect(openPage).toHaveBeenCalledWith(
      "http://blog.freshservice.com/it-service-desk-industry-metric-benchmarks/",
    );
  });

  test("of an unknown indicator says so, and leads to the list", async () => {
    const { user } = await show("#/catalogue/no-such-thing");
    expect(screen.getByRole("alert")).toHaveTextContent("The catalog has no such indicator");
    await user.click(screen.getByRole("link", { name: "Show the list" }));
    await arrived();
    expect(status()).toHaveTextContent("258");
  });
});

test("every indicator's page can be drawn in every language", async () => {
  for (const language of ["zh-CN", "en-US", "zh-TW"] as const) {
    const { items } = await loadCatalogue(language);
    expect(items.size).toBe(258);
    const view = await show("#/catalogue", { host: excelIn(language) });
    for (const [id, { text }] of [...items].filter((_item, at) => at % 16 === 0)) {
      window.location.hash = `#/catalogue/${id}`;
      expect(await screen.findByRole("heading", { level: 1, name: text.name })).toBeVisible();
      expect(view.container).not.toHaveTextContent(/undefined|\[object|\{\w+\}/);
    }
    view.unmount();
  }
});

test("a catalog that cannot be fetched says so, and can be tried again", async () => {
  const trace = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const failing = jest.fn(loadCatalogue).mockRejectedValueOnce(new TypeError("Failed to fetch"));
  window.location.hash = "#/catalogue";
  const { user } = await renderPart(<CatalogueView />, { loadCatalogue: failing });
  expect(await screen.findByRole("alert")).toHaveTextContent("could not be loaded");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("searchbox")).toBeVisible();
  expect(failing).toHaveBeenCalledTimes(2);
  trace.mockRestore();
});
