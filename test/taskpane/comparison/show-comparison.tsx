import { waitFor } from "@testing-library/react";
import { ComparisonView } from "../../../src/taskpane/comparison/ComparisonView";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { renderPart, screen } from "../support/render-pane";
import type { FakeCard } from "./card-tables";
import { workbookOf } from "./card-tables";

export const ANN = { person: "Ann", score: 80, total: 92, counts: [2, 2] } as const;
export const BO = { person: "Bo", score: 80, total: 92, counts: [50, 100], target: 0.9 } as const;
export const CY = {
  person: "Cy",
  score: "",
  total: 100,
  status: "Provisional: 60% of weight scored",
} as const;

/** The page over a workbook of these cards, once they are read. */
export async function showComparison(
  cards: readonly FakeCard[],
  overrides: Partial<PaneServices> = {},
) {
  const workbook = workbookOf(cards);
  const view = await renderPart(<ComparisonView active />, { ...workbook, ...overrides });
  await screen.findByText(cards.length === 0 ? /no scorecards yet/ : /^Read at/);
  // What the workbook says of payouts arrives after the cards.
  await waitFor(() => {
    expect(screen.queryByText("Loading…")).toBeNull();
  });
  return { ...view, ...workbook };
}
