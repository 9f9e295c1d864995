import { act } from "@testing-library/react";
import { BalancePages } from "../../../src/taskpane/balance/BalancePages";
import { renderPart, screen } from "../support/render-pane";

test("the comparison stands in place of the balance, and leads back to it", async () => {
  window.location.hash = "#/balance";
  await renderPart(<BalancePages active />, {
    readHeadings: () => Promise.resolve([]),
    readAreas: () => Promise.resolve([]),
  });
  const link = screen.getByRole("link", { name: "Compare cards, rank a team" });
  expect(link).toHaveAttribute("href", "#/balance/compare");
  act(() => {
    window.location.hash = "#/balance/compare";
    window.dispatchEvent(new HashChangeEvent("hashchange"));
  });
  expect(await screen.findByRole("heading", { name: "Compare cards" })).toBeVisible();
  expect(link).not.toBeVisible();
  expect(screen.getByRole("link", { name: /Weight balance/ })).toHaveAttribute("href", "#/balance");
});
