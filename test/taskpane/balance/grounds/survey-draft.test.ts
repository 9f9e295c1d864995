import { undeclaredSurvey } from "../../../../src/domain/surveys/declared-survey";
import {
  COUNTS_OF,
  countFaults,
  surveyDraft,
  surveyOf,
} from "../../../../src/taskpane/balance/grounds/survey-draft";

const SAID = {
  ...undeclaredSurvey("CSAT"),
  version: "CSAT, 1–5",
  previousVersion: "csat,1–5",
  answers: 40,
  favourable: 30,
};

test("what was declared is shown, and what is shown is declared again", () => {
  const draft = surveyDraft(SAID);
  expect(draft).toMatchObject({ version: "CSAT, 1–5", before: "same", answers: "40" });
  expect(surveyOf(draft, "CSAT", COUNTS_OF.share)).toEqual({
    ...SAID,
    previousVersion: "CSAT, 1–5",
  });
});

test.each([
  [null, "", null],
  ["", "none", ""],
  ["CSAT, 1–5", "same", "CSAT, 1–5"],
  ["CES", "other", "CES"],
])("a period before with %p shows as %p", (previousVersion, before, kept) => {
  const draft = surveyDraft({ ...SAID, previousVersion });
  expect(draft.before).toBe(before);
  expect(surveyOf(draft, "CSAT", COUNTS_OF.share).previousVersion).toBe(kept);
});

test("a blank is nothing said; counts that are not asked for are not kept", () => {
  const nothing = surveyDraft(undeclaredSurvey("NPS"));
  expect(surveyOf(nothing, "NPS", COUNTS_OF.promoters)).toEqual(undeclaredSurvey("NPS"));
  expect(surveyOf(surveyDraft(SAID), "CSAT", COUNTS_OF.mean).favourable).toBeNull();
});

const faultsOf = (typed: Partial<ReturnType<typeof surveyDraft>>, kind: keyof typeof COUNTS_OF) =>
  countFaults({ ...surveyDraft(undeclaredSurvey("x")), ...typed }, COUNTS_OF[kind]);

test.each([
  [{ answers: "0" }, "mean", { answers: "count" }],
  [{ answers: "2.5" }, "mean", { answers: "count" }],
  [{ answers: "-3" }, "mean", { answers: "count" }],
  [{ answers: "forty" }, "mean", { answers: "count" }],
  [{ answers: "１,200" }, "mean", {}],
  [{ answers: "40", favourable: "41" }, "share", { favourable: "tooMany" }],
  [{ answers: "40", favourable: "40" }, "share", {}],
  [
    { answers: "40", promoters: "30", detractors: "11" },
    "promoters",
    { promoters: "tooMany", detractors: "tooMany" },
  ],
  [{ answers: "40", promoters: "30", detractors: "10" }, "promoters", {}],
  [{ favourable: "12" }, "share", {}],
] as const)("%j of a %s has the faults %j", (typed, kind, faults) => {
  expect(faultsOf(typed, kind)).toEqual(faults);
});
