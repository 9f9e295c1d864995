import { act } from "@testing-library/react";
import { screen } from "../../support/render-pane";
import { BALANCED, FINANCE_LIKE, tableOf } from "../../support/tables";
import { press, show, wait } from "../show-balance";

beforeEach(() => {
  jest.useFakeTimers();
  window.location.hash = "";
});
afterEach(() => {
  jest.useRealTimers();
  window.location.hash = "";
});

const ask = async (hash: string) => {
  act(() => {
    window.location.hash = hash;
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  await wait();
};

const VERDICT = /^“Scorecard”: weights add up to/;

test("the button of the ribbon is answered with the verdict of the card under the selection", async () => {
  const { readTablesInView } = await show([tableOf(FINANCE_LIKE)]);
  expect(screen.queryByText(VERDICT)).not.toBeInTheDocument();
  await ask("#/balance?verdict=1");
  expect(screen.getByText(VERDICT)).toHaveTextContent(
    /^“Scorecard”: weights add up to 100%; categories out of range: 2\. Errors: 0, warnings: \d+, notes: \d+\.$/,
  );
  expect(screen.getByText(VERDICT).closest("[role=status]")).not.toBeNull();
  press("Close");
  expect(screen.queryByText(VERDICT)).not.toBeInTheDocument();
  readTablesInView.mockResolvedValue([tableOf(BALANCED)]);
  await ask("#/balance?verdict=2");
  expect(screen.getByText(VERDICT)).toHaveTextContent(/all four categories are within range/);
});

test("a verdict that was asked for before the view was there is given all the same", async () => {
  window.location.hash = "#/balance?verdict=1";
  await show([tableOf(BALANCED)]);
  expect(screen.getByText(VERDICT)).toBeVisible();
});

test("where there is no card, that is the answer", async () => {
  window.location.hash = "#/balance?verdict=1";
  await show([]);
  expect(screen.getByText(/There is no scorecard on this sheet/)).toBeVisible();
});
