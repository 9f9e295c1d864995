import { declaredOf } from "../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import {
  declaredOfRole,
  declareCombination,
  declareRole,
  declaredSurvey,
  declareSurvey,
  declareTarget,
  teamTieBreaker,
} from "../../../src/domain/declarations/declare-figures";
import { undeclaredSurvey } from "../../../src/domain/surveys/declared-survey";

test("a survey is said of an indicator, whatever its spacing, in the place of what was said before", () => {
  const once = declareSurvey("T", { ...undeclaredSurvey("CSAT 得分"), answers: 40 })(
    NO_DECLARATIONS,
  );
  const again = declareSurvey("T", { ...undeclaredSurvey("csat得分"), answers: 50 })(once);
  const table = declaredOf(again, "T");
  expect(table.surveys).toHaveLength(1);
  expect(declaredSurvey(table, "ＣＳＡＴ 得分").answers).toBe(50);
  expect(declaredSurvey(table, "NPS")).toEqual(undeclaredSurvey("NPS"));
});

test("a target for the whole period is said, and taken back", () => {
  const target = { indicator: "Calls", whole: 800, additive: null };
  const said = declareTarget("T", "Calls", target)(NO_DECLARATIONS);
  expect(declaredOf(said, "T").targets).toEqual([target]);
  expect(declaredOf(declareTarget("T", " calls", null)(said), "T").targets).toEqual([]);
});

test("how an actual is made is said of an indicator, in the place of what was said before", () => {
  const backlog = { indicator: "Backlog", how: "sum", stock: true } as const;
  const said = declareCombination("T", backlog)(NO_DECLARATIONS);
  const again = declareCombination("T", { ...backlog, indicator: "backlog", how: "last" })(said);
  expect(declaredOf(said, "T").combined).toEqual([backlog]);
  expect(declaredOf(again, "T").combined).toMatchObject([{ how: "last" }]);
});

test("of a role, what is not mentioned stays", () => {
  const quotas = [{ grade: "A", share: 1 }];
  const said = declareRole("Agent", { quotas })(NO_DECLARATIONS);
  const more = declareRole("AGENT", { tieBreaker: "outcome" })(said);
  expect(more.roles).toEqual([{ role: "Agent", quotas, tieBreaker: "outcome" }]);
  expect(declaredOfRole(more, "Lead")).toEqual({ role: "Lead", quotas: null, tieBreaker: null });
});

test("a team's equal totals are told apart only where all are of one role", () => {
  const declared = declareRole("Agent", { tieBreaker: "outcome" })(NO_DECLARATIONS);
  const [agent, lead] = [{ role: "agent" }, { role: "Lead" }];
  expect(teamTieBreaker([agent, agent], declared)).toBe("outcome");
  expect(teamTieBreaker([agent, lead], declared)).toBeNull();
  expect(teamTieBreaker([lead], declared)).toBeNull();
  expect(teamTieBreaker([], declared)).toBeNull();
});
