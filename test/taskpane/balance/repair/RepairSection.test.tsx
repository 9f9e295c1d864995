import { fireEvent } from "@testing-library/react";
import { useRef, useState } from "react";
import { NO_DECLARATIONS } from "../../../../src/domain/declarations/declarations";
import { ExcelProblem } from "../../../../src/excel/excel-problem";
import type { Card } from "../../../../src/taskpane/balance/card";
import { cardsInTables } from "../../../../src/taskpane/balance/cards-in-tables";
import { RepairSection } from "../../../../src/taskpane/balance/repair/RepairSection";
import { useRepair } from "../../../../src/taskpane/balance/repair/use-repair";
import type { PaneServices } from "../../../../src/taskpane/pane-services";
import { accessibilityFaults } from "../../support/accessibility";
import { fakeChanges } from "../../support/fake-changes";
import { renderPart, screen } from "../../support/render-pane";
import { BALANCED, FINANCE_LIKE, tableOf } from "../../support/tables";

function Section({ card }: { card: Card }) {
  const [open, setOpen] = useState(false);
  const sectionRef = useRef<HTMLElement>(null);
  return <RepairSection repair={useRepair(card)} {...{ card, open, setOpen, sectionRef }} />;
}

async function show(
  rows: readonly (readonly unknown[])[],
  changeCells: PaneServices["changeCells"] = () => Promise.resolve([]),
) {
  const { cards } = cardsInTables([tableOf(rows)], NO_DECLARATIONS);
  const [card] = cards;
  if (card === undefined) throw new Error("The table is no scorecard.");
  return renderPart(<Section card={card} />, { changeCells });
}

const press = (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
};

const open = () => {
  press("Propose weights");
};

const proposed = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.querySelectorAll("td")[1]?.textContent);

test("sound weights are left in peace", async () => {
  await show(BALANCED);
  expect(screen.queryByText("Nearest sound weights")).not.toBeInTheDocument();
});

test("the equally near solutions are looked through one by one", async () => {
  await show(FINANCE_LIKE);
  open();
  expect(
    screen.getByText("Weights move by 20 points in all; no other solution moves them less."),
  ).toBeVisible();
  expect(screen.getByText("Solution 1 of 3, all equally near")).toBeVisible();
  // The one that touches two cells comes before those that touch three.
  expect(proposed()).toEqual(["20%", "15%", "30% ↑", "20% ↓", "15%"]);
  press("Next solution");
  press("Next solution");
  expect(screen.getByText("Solution 3 of 3, all equally near")).toBeVisible();
  expect(screen.getByRole("button", { name: "Next solution" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

test("a weight that is kept stays, and the others are worked out anew", async () => {
  await show(FINANCE_LIKE);
  open();
  fireEvent.click(screen.getByRole("checkbox", { name: "Keep the weight of “FCR”" }));
  expect(
    screen.getByText(/the weights of Efficiency \(indicators: 1\) come to at most 20%/),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: "Change the weights" })).not.toBeInTheDocument();
});

test("what is applied is written as the card writes it, and can be taken back", async () => {
  const changeCells = fakeChanges();
  const percent = FINANCE_LIKE.map(([category, perspective, name, weight]) => [
    category,
    perspective,
    name,
    weight * 100,
  ]);
  await show(percent, changeCells);
  open();
  press("Change the weights");
  expect(await screen.findByText("Weights changed: 2.")).toBeVisible();
  expect(changeCells).toHaveBeenLastCalledWith("Card", [
    { address: "D8", from: 20, to: 30 },
    { address: "D9", from: 30, to: 20 },
  ]);
  press("Take back");
  expect(await screen.findByText("The weights are as they were.")).toBeVisible();
  expect(changeCells).toHaveBeenLastCalledWith("Card", [
    { address: "D8", from: 30, to: 20 },
    { address: "D9", from: 20, to: 30 },
  ]);
});

test("a cell that changed meanwhile is named", async () => {
  await show(FINANCE_LIKE, () =>
    Promise.reject(new ExcelProblem("cell-changed", { address: "D8" })),
  );
  open();
  press("Change the weights");
  expect(await screen.findByText(/Cell D8 no longer holds what was shown here/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Take back" })).not.toBeInTheDocument();
});

test("a cell that cannot be read is mended first", async () => {
  await show([...FINANCE_LIKE.slice(0, 4), ["Capability", "", "Knowledge", "15%"]]);
  expect(screen.queryByText("Nearest sound weights")).not.toBeInTheDocument();
});

test("nothing stands in the way of a screen reader", async () => {
  const { container } = await show(FINANCE_LIKE);
  open();
  expect(await accessibilityFaults(container)).toEqual([]);
});
