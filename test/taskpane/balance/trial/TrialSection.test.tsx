import { fireEvent } from "@testing-library/react";
import { accessibilityFaults } from "../../support/accessibility";
import { fakeChanges } from "../../support/fake-changes";
import { screen } from "../../support/render-pane";
import { FINANCE_LIKE, tableOf } from "../../support/tables";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const slide = (indicator: string, percent: number) => {
  const slider = screen.getByRole("slider", { name: `Weight of “${indicator}”` });
  fireEvent.change(slider, { target: { value: String(percent) } });
};
const box = (indicator: string) =>
  screen.getByRole<HTMLInputElement>("textbox", { name: `Weight of “${indicator}” in percent` });
const tick = (name: RegExp) => {
  fireEvent.click(screen.getByRole("checkbox", { name }));
};
const bars = () => screen.getAllByRole("img").map((bar) => bar.getAttribute("aria-label"));

async function begin(changeCells = fakeChanges()) {
  const view = await show([tableOf(FINANCE_LIKE)], { changeCells });
  press("Try other weights");
  return { ...view, changeCells };
}

test("bars and findings follow a slider, the sheet does not; then it is written and taken back", async () => {
  const { changeCells } = await begin();
  tick(/Keep the total at 100%/);
  slide("FCR", 30);
  slide("Compliance", 20);
  expect(bars()[1]).toBe("Efficiency: 30%, recommended 25% to 35%: within range.");
  expect(screen.getByText(/Trial: everything here is worked out from the trial/)).toBeVisible();
  expect(screen.queryByText("Range of a category")).not.toBeInTheDocument();
  expect(changeCells).not.toHaveBeenCalled();
  press("Apply to the sheet");
  await wait();
  expect(changeCells).toHaveBeenLastCalledWith("Card", [
    { address: "D8", from: 0.2, to: 0.3 },
    { address: "D9", from: 0.3, to: 0.2 },
  ]);
  expect(screen.getByText("Weights changed: 2.")).toBeVisible();
  press("Take back");
  await wait();
  expect(changeCells).toHaveBeenLastCalledWith("Card", [
    { address: "D8", from: 0.3, to: 0.2 },
    { address: "D9", from: 0.2, to: 0.3 },
  ]);
});

test("the others follow so that the total stays, but for those that are locked", async () => {
  await begin();
  tick(/Lock the weight of “Compliance”/);
  expect(screen.getByRole("slider", { name: "Weight of “Compliance”" })).toBeDisabled();
  slide("FCR", 30);
  expect(box("Compliance").value).toBe("30");
  expect(screen.getByText(/^Total 100%/)).toBeVisible();
  expect(box("Escalation").value).toBe("16");
});

test("a weight is typed, and what is no percentage changes nothing", async () => {
  await begin();
  tick(/Keep the total at 100%/);
  fireEvent.change(box("FCR"), { target: { value: "27.5" } });
  expect(bars()[1]).toMatch(/^Efficiency: 27.5%/);
  fireEvent.change(box("FCR"), { target: { value: "27.5x" } });
  expect(bars()[1]).toMatch(/^Efficiency: 27.5%/);
  fireEvent.blur(box("FCR"));
  expect(box("FCR").value).toBe("27.5");
  expect(screen.getByText("Total 107.5% · Weights to change: 1")).toBeVisible();
});

test("a weight that is tried down to nothing counts for nothing", async () => {
  await begin();
  tick(/Keep the total at 100%/);
  slide("Knowledge", 0);
  expect(bars()[3]).toMatch(/^Capability: 0%/);
  expect(screen.getByText(/The weight of “Knowledge” is 0/)).toBeVisible();
});

test("a discarded trial leaves everything as it was", async () => {
  const { changeCells } = await begin();
  slide("FCR", 30);
  press("Discard the trial");
  expect(bars()[1]).toBe("Efficiency: 20%, recommended 25% to 35%: too low.");
  expect(changeCells).not.toHaveBeenCalled();
});

test("a sheet that changes beneath the trial is told of, and nothing can be applied", async () => {
  const { readTablesInView, change } = await begin();
  slide("FCR", 30);
  readTablesInView.mockResolvedValue([
    tableOf(FINANCE_LIKE.map(([...cells]) => [...cells.slice(0, 3), 0.2])),
  ]);
  await change("values");
  expect(screen.getByText(/The sheet has changed, so the trial no longer fits it/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Apply to the sheet" })).not.toBeInTheDocument();
  expect(bars()[0]).toMatch(/^Outcome: 40%/);
});

test("nothing stands in the way of a screen reader", async () => {
  const { container } = await begin();
  jest.useRealTimers();
  expect(await accessibilityFaults(container)).toEqual([]);
});
