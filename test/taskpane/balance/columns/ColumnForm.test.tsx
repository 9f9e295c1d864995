import { fireEvent } from "@testing-library/react";
import { accessibilityFaults } from "../../support/accessibility";
import { fakeDeclarations } from "../../support/fake-declarations";
import { screen } from "../../support/render-pane";
import { BALANCED, tableOf } from "../../support/tables";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const choose = (label: string, value: string) => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};

const TABLE = tableOf(BALANCED, {
  tableName: "Team",
  headers: ["Block", "View", "What counts", "Portion"],
});

test("a table of one's own is checked once its columns are pointed out, and again if forgotten", async () => {
  const workbook = fakeDeclarations();
  await show([TABLE], workbook.services);
  expect(screen.getByText(/no column was recognized for Category, Weight/)).toBeVisible();
  choose("Category", "Block");
  choose("Weight", "Block");
  expect(screen.getByText("Category and weight must be two different columns.")).toBeVisible();
  choose("Weight", "Portion");
  choose("Perspective (optional)", "View");
  choose("Indicator (optional)", "What counts");
  press("Check this table");
  await wait();
  expect(workbook.declared()?.tables).toEqual([
    {
      table: "Team",
      columns: {
        category: "Block",
        weight: "Portion",
        indicator: "What counts",
        perspective: "View",
      },
      ...{ profile: null, level: null },
      ...{ surveys: [], outcome: null, days: null, targets: [], combined: null },
    },
  ]);
  expect(
    screen.getByText("All four categories lie within their recommended ranges."),
  ).toBeVisible();
  fireEvent.click(screen.getByText("Forget"));
  await wait();
  expect(screen.getByText(/no column was recognized for Category, Weight/)).toBeVisible();
});

test("what is recognised is chosen already, and nothing stands in a screen reader's way", async () => {
  const { container } = await show([{ ...TABLE, headers: ["类别", "View", "指标", "Portion"] }]);
  expect(screen.getByRole("combobox", { name: "Category" })).toHaveValue("类别");
  expect(screen.getByRole("combobox", { name: "Weight" })).toHaveValue("");
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});
