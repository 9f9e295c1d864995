import { fireEvent, waitFor } from "@testing-library/react";
import type { CardFacts } from "../../../../src/domain/card-rules/card-facts";
import { NO_DECLARATIONS } from "../../../../src/domain/declarations/declarations";
import { loadBalanceTexts } from "../../../../src/i18n/balance-texts";
import { BalanceTextsContext } from "../../../../src/taskpane/balance/balance-texts-context";
import { cardInTable } from "../../../../src/taskpane/balance/card-in-table";
import { GroupSection } from "../../../../src/taskpane/balance/grounds/GroupSection";
import { DeclarationsContext } from "../../../../src/taskpane/declarations/declarations-context";
import { renderPart, screen } from "../../support/render-pane";
import { BALANCED, tableOf } from "../../support/tables";

const GRADING: CardFacts["grading"] = {
  bounds: [
    { grade: "C", from: 0 },
    { grade: "B", from: 60 },
    { grade: "A", from: 90 },
  ],
  total: 80,
  grade: "B",
};

async function showGroup(known: Partial<CardFacts>) {
  const card = cardInTable(tableOf(BALANCED), [], NO_DECLARATIONS);
  let declared = NO_DECLARATIONS;
  const keep = (change: (now: typeof declared) => typeof declared) => {
    declared = change(declared);
    return Promise.resolve();
  };
  await renderPart(
    <BalanceTextsContext.Provider value={await loadBalanceTexts("en-US")}>
      <DeclarationsContext.Provider value={{ declarations: declared, trouble: null, keep }}>
        <GroupSection card={{ ...card, facts: { ...card.facts, ...known } }} />
      </DeclarationsContext.Provider>
    </BalanceTextsContext.Provider>,
  );
  return () => declared;
}

const group = { role: "Agent", people: [] };
const choose = (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test("while the group is not known, it says what to switch on", async () => {
  await showGroup({});
  expect(screen.getByText(/^Switch on “Check with the other scorecards” first/)).toBeVisible();
  expect(screen.queryByRole("combobox")).toBeNull();
});

test("without a scale of grades only ties are asked about", async () => {
  const declared = await showGroup({ group });
  choose("Equal totals", "outcome");
  await waitFor(() => {
    expect(declared().roles).toEqual([{ role: "Agent", quotas: null, tieBreaker: "outcome" }]);
  });
  expect(screen.getByText(/there is no scale of grades/)).toBeVisible();
});

test("shares of grades are kept once they make 100%", async () => {
  const declared = await showGroup({ group, grading: GRADING });
  choose("Forced distribution of grades", "shares");
  choose("Grade “A” (%)", "20");
  choose("Grade “B” (%)", "70");
  const save = screen.getByRole("button", { name: "Remember the distribution" });
  fireEvent.click(save);
  expect(screen.getByText(/^Total 90%; it has to be 100%/)).toBeVisible();
  expect(declared().roles).toEqual([]);
  choose("Grade “C” (%)", "10");
  fireEvent.click(save);
  await waitFor(() => {
    expect(declared().roles[0]?.quotas).toEqual([
      { grade: "A", share: 0.2 },
      { grade: "B", share: 0.7 },
      { grade: "C", share: 0.1 },
    ]);
  });
});
