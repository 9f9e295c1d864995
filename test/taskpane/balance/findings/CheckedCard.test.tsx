import { fireEvent } from "@testing-library/react";
import { ExcelProblem } from "../../../../src/excel/excel-problem";
import { fakeChanges } from "../../support/fake-changes";
import { fakeDeclarations } from "../../support/fake-declarations";
import { accessibilityFaults } from "../../support/accessibility";
import { screen } from "../../support/render-pane";
import { BALANCED, FINANCE_LIKE, tableOf } from "../../support/tables";
import { windowWithKeyboard } from "../../support/window-with-keyboard";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const choose = (label: RegExp, value: string) => {
  fireEvent.change(screen.getByRole("combobox", { name: label }), { target: { value } });
};
const type = (label: string, value: string) => {
  fireEvent.change(screen.getByRole("textbox", { name: label }), { target: { value } });
};

const EFFICIENCY = "Efficiency weighs 20%, 5 points below the recommended minimum of 25%.";
const exception = { rule: "C03", card: "Scorecard", subject: "efficiency", reason: "Sales first" };

describe("a repair in one step", () => {
  const rows = [["Outcome", "Customer", "CSAT", "20%"], ...BALANCED.slice(1)];

  test("shows before and after, writes it, and takes it back", async () => {
    const changeCells = fakeChanges();
    await show([tableOf(rows)], { changeCells });
    press("Change D6 from 20% to 0.2");
    await wait();
    expect(changeCells).toHaveBeenLastCalledWith("Card", [{ address: "D6", from: "20%", to: 0.2 }]);
    expect(screen.getByText("Cell D6 changed from 20% to 0.2.")).toBeVisible();
    press("Take back");
    await wait();
    expect(changeCells).toHaveBeenLastCalledWith("Card", [{ address: "D6", from: 0.2, to: "20%" }]);
    expect(screen.getByText("The cell is as it was.")).toBeVisible();
  });

  test("says why where the cell no longer holds what was shown", async () => {
    await show([tableOf(rows)], {
      changeCells: () => Promise.reject(new ExcelProblem("cell-changed", { address: "D6" })),
    });
    press("Change D6 from 20% to 0.2");
    await wait();
    expect(screen.getByText(/Cell D6 no longer holds what was shown here/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Take back" })).not.toBeInTheDocument();
  });

  test("a missing perspective is chosen and written in the language of the card", async () => {
    const changeCells = fakeChanges();
    await show([tableOf(BALANCED)], { changeCells });
    choose(/Which perspective is “Quality”/, "internal");
    press("Write to B9");
    await wait();
    expect(changeCells.mock.calls).toEqual([
      ["Card", [{ address: "B9", from: "", to: "Internal process" }]],
    ]);
  });

  test("weights off their ranges lead to the smallest change, with the keyboard", async () => {
    windowWithKeyboard("pane");
    await show([tableOf(FINANCE_LIKE)]);
    fireEvent.click(
      screen.getAllByRole("button", { name: "Show the smallest change" })[0] as Element,
    );
    expect(screen.getByText("Solution 1 of 3, all equally near")).toBeVisible();
    expect(screen.getByRole("region", { name: "Nearest sound weights" })).toHaveFocus();
  });
});

describe("an unknown category", () => {
  test("is explained once, and the workbook remembers it; the sheet is not touched", async () => {
    const workbook = fakeDeclarations();
    const rows = [["Mood", "Customer", "CSAT", 0.2], ...BALANCED.slice(1)];
    await show([tableOf(rows)], workbook.services);
    choose(/Which category does “Mood” mean/, "outcome");
    press("Remember");
    await wait();
    expect(workbook.declared()?.words).toEqual([{ word: "Mood", category: "outcome" }]);
    expect(screen.queryByText(/“Mood” is not one of/)).not.toBeInTheDocument();
    expect(screen.getByText("“Mood” means Outcome")).toBeInTheDocument();
    fireEvent.click(screen.getByText("Forget"));
    await wait();
    expect(workbook.declared()?.words).toEqual([]);
    expect(screen.getByText(/“Mood” is not one of/)).toBeVisible();
  });

  test("that is blank is written into its cell", async () => {
    const changeCells = fakeChanges();
    await show([tableOf([["", "Customer", "CSAT", 0.2], ...BALANCED.slice(1)])], { changeCells });
    choose(/Which category is “CSAT”/, "outcome");
    press("Write to A6");
    await wait();
    expect(changeCells.mock.calls).toEqual([
      ["Card", [{ address: "A6", from: "", to: "Outcome" }]],
    ]);
  });
});

describe("a rule that many rows break", () => {
  const rows = BALANCED.map(([category, , name, weight]) => [category, "", name, weight]);
  const told = () => screen.getAllByRole("combobox", { name: /Which perspective is/ });

  test("tells the first three, and the others when asked", async () => {
    await show([tableOf(rows)]);
    expect(told()).toHaveLength(3);
    const fold = screen.getByRole("button", { name: "Show 2 more" });
    expect(fold).toHaveAttribute("aria-expanded", "false");
    fireEvent.click(fold);
    expect(told()).toHaveLength(5);
    press("Show only the first 3");
    expect(told()).toHaveLength(3);
  });

  test("is accepted in all of them with one reason", async () => {
    const workbook = fakeDeclarations();
    await show([tableOf(rows)], workbook.services);
    press("Accept all 5 with one reason: Perspective missing");
    type("Reason for accepting it", "No strategy map yet");
    press("Accept");
    await wait();
    expect(workbook.declared()?.exceptions).toEqual(
      BALANCED.map(([, , subject]) => ({
        rule: "C14",
        card: "Scorecard",
        subject,
        reason: "No strategy map yet",
      })),
    );
  });
});

describe("an exception", () => {
  test("is declared with a reason only, and stands apart with it", async () => {
    const workbook = fakeDeclarations();
    await show([tableOf(FINANCE_LIKE)], workbook.services);
    press(`Accept with a reason: ${EFFICIENCY}`);
    expect(screen.getByRole("button", { name: "Accept" })).toHaveAttribute("aria-disabled", "true");
    type("Reason for accepting it", "  Sales first ");
    press("Accept");
    await wait();
    expect(workbook.declared()?.exceptions).toEqual([exception]);
    expect(screen.getByText("Reason: Sales first")).toBeVisible();
    expect(screen.getByText("Kept in this workbook.")).toBeVisible();
  });

  test("can be withdrawn", async () => {
    const workbook = fakeDeclarations({ exceptions: [exception] });
    await show([tableOf(FINANCE_LIKE)], workbook.services);
    expect(
      screen.queryByRole("button", { name: `Accept with a reason: ${EFFICIENCY}` }),
    ).not.toBeInTheDocument();
    press("Withdraw the exception: Range of a category");
    await wait();
    expect(workbook.declared()?.exceptions).toEqual([]);
    expect(
      screen.getByRole("button", { name: `Accept with a reason: ${EFFICIENCY}` }),
    ).toBeVisible();
  });

  test("that covers nothing any more says so", async () => {
    await show([tableOf(BALANCED)], fakeDeclarations({ exceptions: [exception] }).services);
    expect(screen.getByText(/This is not found at present/)).toBeVisible();
  });

  test("is not on offer for an error, since its score is not final", async () => {
    await show([tableOf(FINANCE_LIKE.slice(1))]);
    const error = screen.getByText("The weights add up to 80%, 20 points short of 100%.");
    expect(error.nextElementSibling).not.toHaveTextContent("Accept with a reason");
  });

  test("that cannot be kept changes nothing, and why is said", async () => {
    await show([tableOf(FINANCE_LIKE)], {
      keepDeclarations: () => Promise.reject(new ExcelProblem("not-kept")),
    });
    press(`Accept with a reason: ${EFFICIENCY}`);
    type("Reason for accepting it", "Sales first");
    press("Accept");
    await wait();
    expect(screen.queryByText("Reason: Sales first")).not.toBeInTheDocument();
    expect(screen.getByText(/workbook/i, { selector: "[role=status] *" })).toBeVisible();
  });
});

test("declarations that cannot be read are left out, and that is said", async () => {
  await show([tableOf(FINANCE_LIKE)], {
    readDeclarations: () => Promise.resolve([{ partId: "x", savedAt: "", text: '{"form":2}' }]),
  });
  expect(screen.getByText(/damaged or were written by a newer version/)).toBeVisible();
  expect(screen.getByText(EFFICIENCY)).toBeVisible();
});

test("nothing stands in the way of a screen reader", async () => {
  const rows = [["Mood", "", "CSAT", "20%"], ...FINANCE_LIKE.slice(1)];
  const { container } = await show(
    [tableOf(rows)],
    fakeDeclarations({ exceptions: [{ ...exception, subject: "behaviour" }] }).services,
  );
  fireEvent.click(screen.getAllByRole("button", { name: /^Accept with a reason/ })[0] as Element);
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});
