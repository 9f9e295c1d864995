import {
  columnsAndWords,
  declaredOf,
  declareException,
  declareTable,
  declareWord,
  forgetWord,
  withdrawException,
} from "../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";

const tilt = { rule: "C03", card: "Card", subject: "outcome", reason: "A sales team" };

describe("an exception", () => {
  test("gives way to a later one for the same finding, not to one for another", () => {
    const other = { ...tilt, subject: "efficiency" };
    const again = { ...tilt, reason: "Agreed in May" };
    const declared = [tilt, other, again].reduce(
      (all, one) => declareException(one)(all),
      NO_DECLARATIONS,
    );
    expect(declared.exceptions).toEqual([other, again]);
  });

  test("is withdrawn alone", () => {
    const others = [
      { ...tilt, rule: "C07" },
      { ...tilt, card: "Other" },
      { ...tilt, subject: null },
    ];
    const declared = { ...NO_DECLARATIONS, exceptions: [tilt, ...others] };
    expect(withdrawException(tilt)(declared).exceptions).toEqual(others);
  });
});

describe("a table", () => {
  const nothing = {
    ...{ columns: {}, profile: null, level: null },
    ...{ surveys: [], outcome: null, days: null, targets: [], combined: null },
  };

  test("of which nothing was said has its own headings and the published profile", () => {
    expect(declaredOf(NO_DECLARATIONS, "T")).toEqual({ table: "T", ...nothing });
  });

  test("keeps what is not mentioned", () => {
    const pointed = declareTable("T", { columns: { weight: "占比分" } })(NO_DECLARATIONS);
    const measured = declareTable("T", { profile: "a" })(pointed);
    expect(measured.tables).toEqual([
      { ...nothing, table: "T", columns: { weight: "占比分" }, profile: "a" },
    ]);
  });
});

test("columns and words are what reading depends on, whatever else is declared", () => {
  const pointed = declareTable("T", { columns: { weight: "占比" } })(NO_DECLARATIONS);
  const worded = declareWord({ word: "经营", category: "outcome" })(pointed);
  const more = declareTable("T", { level: "agent", outcome: "CSAT", profile: "a" })(worded);
  expect(columnsAndWords(more)).toEqual(worded);
  expect(columnsAndWords(more)).toEqual(columnsAndWords(worded));
});

test("a word means one category at a time, however it is spaced, until it is forgotten", () => {
  const once = declareWord({ word: "经营", category: "outcome" })(NO_DECLARATIONS);
  const again = declareWord({ word: " 经营 ", category: "efficiency" })(once);
  expect(again.words).toEqual([{ word: " 经营 ", category: "efficiency" }]);
  expect(forgetWord("经营")(again).words).toEqual([]);
});
