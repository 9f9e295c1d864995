import { fireEvent } from "@testing-library/react";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import { BalanceView } from "../../../src/taskpane/balance/BalanceView";
import { accessibilityFaults } from "../support/accessibility";
import { excelIn } from "../support/fake-services";
import { renderPart, screen } from "../support/render-pane";
import { BALANCED, FINANCE_LIKE, tableOf } from "../support/tables";
import { press, show, wait } from "./show-balance";

beforeEach(() => {
  jest.useFakeTimers({ now: new Date(2026, 10, 22, 9, 30, 15) });
});
afterEach(() => {
  jest.useRealTimers();
});

const bars = () => screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"));

describe("a scorecard in view", () => {
  test("is in balance: four bars, total, count, perspectives, time of reading", async () => {
    await show([tableOf(BALANCED)]);
    expect(bars()).toEqual([
      "Outcome: 40%, recommended 35% to 45%: within range.",
      "Efficiency: 30%, recommended 25% to 35%: within range.",
      "Behavior: 15%, recommended 10% to 20%: within range.",
      "Capability: 15%, recommended 10% to 15%: within range.",
    ]);
    expect(
      screen.getByText("All four categories lie within their recommended ranges."),
    ).toBeVisible();
    expect(screen.getByText("adds up to 100%")).toBeVisible();
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual([
      "100%",
      "adds up to 100%",
      "5",
      "20%",
      "20%",
      "30%",
      "15%",
      "15%",
    ]);
    expect(screen.getByText("Read at 9:30:15 AM")).toBeVisible();
    expect(screen.getByText("“Quality” has no perspective.")).toBeVisible();
    expect(screen.getByText(/^Rules not checked, or only in part: \d+$/)).toBeVisible();
  });

  test("is out of balance: what to change, and where it leads", async () => {
    await show([tableOf(FINANCE_LIKE)]);
    expect(screen.getByText("Raise by 5 points to reach 25%.")).toBeVisible();
    expect(screen.getByText("Lower by 10 points to reach 20%.")).toBeVisible();
    expect(screen.getByText("Categories outside their recommended range: 2.")).toBeVisible();
  });

  test("misses 100 %: the gap is said", async () => {
    const { readTablesInView, change } = await show([tableOf(FINANCE_LIKE.slice(1))]);
    expect(screen.getByText("20 points short of 100%")).toBeVisible();
    readTablesInView.mockResolvedValue([tableOf([...FINANCE_LIKE, ...FINANCE_LIKE.slice(0, 1)])]);
    await change("values");
    expect(screen.getByText("20 points over 100%")).toBeVisible();
  });

  test("holds cells that cannot be read: each is named, and can be shown", async () => {
    const showCell = jest.fn().mockResolvedValue(undefined);
    await show(
      [
        tableOf([
          ["Outcome", "", "CSAT", "20%"],
          ["Mood", "", "FCR", 0.2],
          ["Outcome", "", "NPS", ""],
        ]),
      ],
      { showCell },
    );
    expect(
      screen.getByText(
        "The weight of “CSAT” is text (“20%”), so it does not count. It should be the number 0.2.",
      ),
    ).toBeVisible();
    expect(screen.getByText(/“Mood” is not one of the 4 categories/)).toBeVisible();
    expect(screen.getByText("“NPS” has no weight; a weight must be above 0.")).toBeVisible();
    press("Show cell D6");
    await wait();
    expect(showCell).toHaveBeenCalledWith("Card", "D6");
  });

  test("has lost its sheet when a cell is to be shown: told in a sentence", async () => {
    await show([tableOf([["Outcome", "", "CSAT", "20%"]])], {
      showCell: () => Promise.reject(new ExcelProblem("sheet-gone")),
    });
    press("Show cell D6");
    await wait();
    expect(screen.getByText(/It is no longer there/)).toBeVisible();
  });
});

describe("following the sheet", () => {
  test("an edit is shown within half a second", async () => {
    const { readTablesInView, change } = await show([tableOf(BALANCED)]);
    readTablesInView.mockResolvedValue([tableOf(FINANCE_LIKE)]);
    await change("values");
    expect(bars()[1]).toBe("Efficiency: 20%, recommended 25% to 35%: too low.");
  });

  test("a reading that fails takes the old values away and says why; it can be tried again", async () => {
    const { readTablesInView, change } = await show([tableOf(BALANCED)]);
    readTablesInView.mockRejectedValueOnce(new ExcelProblem("connection-lost"));
    await change("values");
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
    expect(screen.getByRole("alert")).toHaveTextContent(
      /could not be read again, so no values are shown\. Excel does not answer/,
    );
    press("Try again");
    await wait();
    expect(bars()).toHaveLength(4);
  });

  test("where Excel reports no changes, that is said, and reading again is offered", async () => {
    const { readTablesInView } = await show([tableOf(BALANCED)], {
      watchWorkbook: () => Promise.reject(new ExcelProblem("excel-too-old")),
    });
    expect(screen.getByText(/Excel does not report changes/)).toBeVisible();
    press("Read again");
    await wait();
    expect(readTablesInView).toHaveBeenCalledTimes(2);
  });

  test("a hidden view does not read", async () => {
    const readTablesInView = jest.fn(() => Promise.resolve([]));
    await renderPart(<BalanceView active={false} />, { readTablesInView });
    await wait();
    expect(readTablesInView).not.toHaveBeenCalled();
  });
});

describe("opening with the workbook", () => {
  const box = () => screen.getByRole("checkbox", { name: /together with this workbook/ });

  test("is as the workbook has it, and can be changed", async () => {
    const startWithWorkbook = jest.fn().mockResolvedValue(undefined);
    await show([tableOf(BALANCED)], { startsWithWorkbook: () => true, startWithWorkbook });
    expect(box()).toBeChecked();
    fireEvent.click(box());
    await wait();
    expect(startWithWorkbook.mock.calls).toEqual([[false]]);
    expect(box()).not.toBeChecked();
  });

  test("stays as it was when the workbook refuses, and says why", async () => {
    await show([tableOf(BALANCED)], {
      startWithWorkbook: () => Promise.reject(new ExcelProblem("unexpected")),
    });
    fireEvent.click(box());
    await wait();
    expect(box()).not.toBeChecked();
    expect(screen.getByText(/a fault that the add-in does not know/)).toBeVisible();
  });
});

describe("no scorecard in view", () => {
  test("says what to do, and leads to the templates", async () => {
    await show([]);
    expect(
      screen.getByText(/Any table with the columns “Category” and “Weight” will do/),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Insert a template" })).toHaveAttribute(
      "href",
      "#/templates",
    );
  });
});

describe("several scorecards on a sheet", () => {
  const two = [
    tableOf(BALANCED, { tableName: "North" }),
    tableOf(FINANCE_LIKE, { tableName: "South" }),
  ];
  const choice = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Scorecard" });

  test("the one under the selection is shown, another can be chosen", async () => {
    await show(two);
    expect(choice().value).toBe("North");
    fireEvent.change(choice(), { target: { value: "South" } });
    await wait();
    expect(bars()[1]).toMatch(/too low/);
  });

  test("a choice outlives edits and ends when the selection moves", async () => {
    const { change } = await show(two);
    fireEvent.change(choice(), { target: { value: "South" } });
    await change("values");
    expect(choice().value).toBe("South");
    await change("selection");
    expect(choice().value).toBe("North");
  });
});

test.each([
  ["zh-CN", "四类指标的权重都在建议区间内。"],
  ["en-US", "All four categories lie within their recommended ranges."],
  ["zh-TW", "四類指標的權重都在建議區間內。"],
])("in %s it reads well, and axe finds nothing wrong", async (language, sentence) => {
  const { container } = await show([tableOf(BALANCED)], { host: excelIn(language) });
  expect(screen.getByText(sentence)).toBeVisible();
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});
