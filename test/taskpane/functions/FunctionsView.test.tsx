import { within } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { FunctionsView } from "../../../src/taskpane/functions/FunctionsView";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { FUNCTIONS } from "../support/functions";
import { renderPart, screen } from "../support/render-pane";

const show = (services: Partial<PaneServices> = {}) =>
  renderPart(<FunctionsView active />, {
    loadFunctionHelp: () => Promise.resolve(FUNCTIONS),
    ...services,
  });

async function open(view: Awaited<ReturnType<typeof show>>, name: string) {
  await view.user.click(screen.getByRole("heading", { name }));
}
const names = () =>
  screen
    .getAllByRole("heading")
    .map((name) => name.textContent)
    .filter((name) => name.startsWith("KPI."));
const button = (name: string) => screen.getByRole("button", { name });
const lastStatus = () => screen.getAllByRole("status").at(-1);

describe("the list", () => {
  test("holds every function under its family, and narrows as one types", async () => {
    const { user } = await show();
    const headings = screen.getAllByRole("heading").map((heading) => heading.textContent);
    expect(headings.slice(1)).toEqual([
      ...["Rates and growth", "KPI.FCR"],
      ...["Weight balance", "KPI.BALANCE"],
    ]);
    expect(screen.getByRole("status")).toHaveTextContent("Functions found: 2");
    await user.type(
      screen.getByRole("searchbox", { name: "Search functions and indicators" }),
      "first contact",
    );
    expect(names()).toEqual(["KPI.FCR"]);
    expect(screen.getByRole("status")).toHaveTextContent("Functions found: 1");
  });

  test("finds indicators too, each leading to its formula", async () => {
    const { user } = await show();
    await user.type(screen.getByRole("searchbox"), "first contact resolution");
    const link = await screen.findByRole("link", { name: "First contact resolution (FCR)" });
    expect(link).toHaveAttribute("href", "#/functions/build/FCR/first-contact-resolution");
  });

  test("that finds nothing says so and offers everything again", async () => {
    const { user } = await show();
    await user.type(screen.getByRole("searchbox"), "xyzzy");
    expect(screen.getByRole("status")).toHaveTextContent("No function matches “xyzzy”.");
    await user.click(button("Show all"));
    expect(names()).toHaveLength(2);
  });

  test("that cannot be fetched says so, and can be tried again", async () => {
    const trace = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const loadFunctionHelp = jest
      .fn()
      .mockRejectedValueOnce(new TypeError("Failed to fetch"))
      .mockResolvedValue(FUNCTIONS);
    const { user } = await show({ loadFunctionHelp });
    expect(screen.getByRole("alert")).toHaveTextContent("could not be loaded");
    await user.click(button("Try again"));
    expect(names()).toHaveLength(2);
    trace.mockRestore();
  });

  test.each(["zh-CN", "en-US", "zh-TW"])("is asked for in %s", async (language) => {
    const loadFunctionHelp = jest.fn().mockResolvedValue(FUNCTIONS);
    await show({ loadFunctionHelp, host: excelIn(language) });
    expect(loadFunctionHelp.mock.calls).toEqual([[language]]);
  });
});

describe("an open function", () => {
  test("shows how it is called, its arguments, and its examples with results", async () => {
    await open(await show(), "KPI.FCR");
    expect(screen.getByText("=KPI.FCR(resolved, total, [ineligible])")).toBeVisible();
    expect(screen.getByText("Cases that could not be resolved.")).toBeVisible();
    expect(screen.getByText("ineligible").closest("dt")).toHaveTextContent("ineligible (optional)");
    expect(screen.getByText("=KPI.FCR(720, 1000, 100)")).toBeVisible();
    expect(screen.getByText("0.8")).toBeVisible();
  });

  test("shows a result that spills as the cells it fills", async () => {
    await open(await show(), "KPI.BALANCE");
    const cells = within(screen.getByRole("group", { name: "Result" })).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "Category",
      "Weight",
      "outcome",
      "1",
    ]);
  });

  test("writes its first example into the active cell", async () => {
    const writeFormula = jest.fn().mockResolvedValue({ address: "B2" });
    const view = await show({ writeFormula });
    await open(view, "KPI.FCR");
    await view.user.click(button("Insert example"));
    expect(writeFormula.mock.calls).toEqual([["=KPI.FCR(820, 1000)"]]);
    expect(lastStatus()).toHaveTextContent("=KPI.FCR(820, 1000) is now in cell B2.");
  });

  test("does not write twice while Excel is at work", async () => {
    const writeFormula = jest.fn(() => new Promise<never>(() => undefined));
    const view = await show({ writeFormula });
    await open(view, "KPI.FCR");
    await view.user.dblClick(button("Insert example"));
    expect(writeFormula).toHaveBeenCalledTimes(1);
    expect(button("Insert example")).toHaveAttribute("aria-disabled", "true");
  });

  test("leaves a cell alone that holds something, and says so", async () => {
    const writeFormula = () => Promise.reject(new ExcelProblem("cell-taken", { address: "B2" }));
    const view = await show({ writeFormula });
    await open(view, "KPI.FCR");
    await view.user.click(button("Insert example"));
    expect(lastStatus()).toHaveTextContent("Cell B2 already holds something");
  });

  test.each([
    [true, "Formula copied."],
    [false, "The clipboard is not available here."],
  ])("tells whether it could be copied (%p)", async (possible, sentence) => {
    const copyText = jest.fn().mockResolvedValue(possible);
    const view = await show({ copyText });
    await open(view, "KPI.FCR");
    await view.user.click(button("Copy formula"));
    expect(copyText).toHaveBeenCalledWith("=KPI.FCR(820, 1000)");
    expect(lastStatus()).toHaveTextContent(sentence);
  });

  test("leads to the builder", async () => {
    await open(await show(), "KPI.FCR");
    const link = screen.getByRole("link", { name: "Build formula" });
    expect(link).toHaveAttribute("href", "#/functions/build/FCR");
  });

  test("leads to its place in the help, in the pane's language", async () => {
    const openPage = jest.fn();
    const view = await show({ openPage, host: excelIn("zh-CN") });
    await open(view, "KPI.FCR");
    await view.user.click(button("KPI.FCR 的帮助"));
    expect(openPage).toHaveBeenCalledWith("http://localhost/help/zh-CN/functions.html#FCR");
  });

  test.each(["zh-CN", "en-US", "zh-TW"])("axe finds nothing wrong in %s", async (language) => {
    const view = await show({ host: excelIn(language) });
    await open(view, "KPI.BALANCE");
    expect(await accessibilityFaults(view.container)).toEqual([]);
  });
});
