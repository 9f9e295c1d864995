import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { PlainView } from "../../../src/taskpane/plain/PlainView";
import { accessibilityFaults } from "../support/accessibility";
import { FUNCTIONS } from "../support/functions";
import { renderPart, screen } from "../support/render-pane";
import { reading, SHEET } from "./card-formulas";

type Change = PaneServices["changeContents"];

/** The page over that sheet; what is written is told to `changeContents`. */
async function renderPlain(overrides: Partial<PaneServices> = {}) {
  const changeContents = jest.fn<ReturnType<Change>, Parameters<Change>>((changes) => {
    const back = changes.map((change) => ({ ...change, from: change.to, to: change.from }));
    return Promise.resolve({ back, recordIds: ["{new}"], differing: [] });
  });
  const rendered = await renderPart(<PlainView />, {
    readFormulas: () => Promise.resolve(reading()),
    changeContents,
    loadFunctionHelp: () => Promise.resolve(FUNCTIONS),
    ...overrides,
  });
  await screen.findByRole("heading", { name: "Without the add-in" });
  const press = async (name: string) => {
    await rendered.user.click(screen.getByRole("button", { name }));
  };
  const look = async (action?: string) => {
    if (action !== undefined)
      await rendered.user.click(screen.getByRole("radio", { name: action }));
    await press("Show what would change");
  };
  return { ...rendered, changeContents, press, look };
}

test("what would change is shown first, then made, then taken back", async () => {
  const { container, changeContents, look, press } = await renderPlain();
  await look();
  const panel = await screen.findByRole("region", { name: "Cells that become plain formulas: 2" });
  expect(panel).toHaveFocus();
  expect(panel).toHaveTextContent("Card!D1Before=KPI.FCR(B1,C1)After=SUM(B1)/(SUM(C1))");
  expect(panel).toHaveTextContent(/Card!D2Ordinary Excel has no equal formula for KPI\.BALANCE/);
  expect(changeContents).not.toHaveBeenCalled();
  expect(await accessibilityFaults(container)).toEqual([]);

  await press("Make the changes");
  expect(await screen.findByText(/^Cells that are plain formulas now: 2\./)).toBeInTheDocument();
  const [made] = changeContents.mock.calls;
  const plain = ["=SUM(B1)/(SUM(C1))", "=SUM(B3)/(SUM(C3))"];
  // The formula in between is written as it is, so that no table fills its column by itself.
  expect(made?.[0].map(({ to }) => to)).toEqual([...plain, "=KPI.BALANCE(B2,C2)"]);
  expect(made?.[1].text).toContain("KPI.FCR");
  expect(made?.[2]).toBe("stay");

  await press("Take back");
  expect(await screen.findByText("Cells that are as they were before: 2.")).toBeInTheDocument();
  const [, back] = changeContents.mock.calls;
  expect(back?.[0].map(({ to }) => to)).toEqual([
    ...["=KPI.FCR(B1,C1)", "=_xldudf_KPI_FCR(B3,C3)"],
    "=KPI.BALANCE(B2,C2)",
  ]);
  expect(back?.[1]).toEqual({ text: null, replacedIds: ["{new}"] });
});

test("what has no plain formula is frozen on request", async () => {
  const { changeContents, look, press, user } = await renderPlain();
  await look();
  await user.click(await screen.findByRole("checkbox", { name: /^Freeze those without/ }));
  expect(screen.getByRole("heading", { level: 2 })).toHaveTextContent(/: 3$/);
  await press("Make the changes");
  expect(changeContents.mock.calls[0]?.[0]).toMatchObject([
    { row: 0 },
    { row: 1, to: 1 },
    { row: 2 },
  ]);
});

test("of a selection only its cells change", async () => {
  const selected = { row: 1, column: 0, rows: 2, columns: 4 };
  const readFormulas = jest.fn(() => Promise.resolve(reading({ selected })));
  const { look, user } = await renderPlain({ readFormulas });
  await user.click(screen.getByRole("radio", { name: "Selected cells" }));
  await look("Freeze to values");
  expect(readFormulas).toHaveBeenCalledWith("selection");
  const panel = await screen.findByRole("region", { name: "Cells that become values: 1" });
  expect(panel).toHaveTextContent(/Card!D3The cell shows an error/);
});

test("stuck formulas are entered anew", async () => {
  const { changeContents, look, press } = await renderPlain();
  await look("Repair");
  await press("Make the changes");
  expect(await screen.findByText("Cells entered anew: 1 (Card!D3).")).toBeInTheDocument();
  expect(changeContents.mock.calls[0]?.[0]).toMatchObject([
    { to: "=KPI.FCR(B3,C3)" },
    { row: 0 },
    { row: 1 },
  ]);
});

test("where nothing is to be done, nothing can be done", async () => {
  const { look, press } = await renderPlain();
  await look("Bring back");
  expect(await screen.findByRole("region")).toHaveAccessibleName(/^Nothing that was converted/);
  expect(screen.queryByRole("button", { name: "Make the changes" })).toBeNull();
  await press("Cancel");
  expect(screen.queryByRole("region")).toBeNull();
});

test.each([
  [{ texts: [], isDamaged: true, partIds: [] }],
  [{ texts: ["{}"], isDamaged: false, partIds: ["{1}"] }],
])("a damaged record %j brings nothing back", async (record) => {
  const { look } = await renderPlain({ readFormulas: () => Promise.resolve(reading({ record })) });
  await look("Bring back");
  expect(await screen.findByText(/^The record of former formulas/)).toBeInTheDocument();
});

test("results that differ are named, and a failure says what it means", async () => {
  const place = { sheetId: "{1}", sheetName: "Card", row: 0, column: 3, from: "", to: "" };
  const changeContents = jest
    .fn<ReturnType<Change>, Parameters<Change>>()
    .mockResolvedValueOnce({ back: [], recordIds: [], differing: [place] })
    .mockRejectedValueOnce(new ExcelProblem("cell-changed", { address: "Card!D1" }));
  const { look, press } = await renderPlain({ changeContents });
  await look();
  await press("Make the changes");
  expect(
    await screen.findByText(/Cells that show another result than before: 1 \(Card!D1\)\./),
  ).toBeVisible();
  await press("Take back");
  expect(await screen.findByText(/^Cell Card!D1 no longer holds/)).toBeInTheDocument();
});

test("many cells are listed up to fifty, and the rest counted", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`=KPI.FCR(B${at + 1},C1)`]);
  const many = { ...SHEET, formulas: rows, values: rows.map(() => [1]) };
  const { look } = await renderPlain({
    readFormulas: () => Promise.resolve(reading({ sheets: [many] })),
  });
  await look();
  expect(await screen.findAllByRole("listitem")).toHaveLength(50);
  expect(screen.getByText("And 10 more, which are not listed here.")).toBeInTheDocument();
});
