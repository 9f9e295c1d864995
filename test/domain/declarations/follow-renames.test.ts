import {
  declaredOf,
  declareException,
  declareTable,
} from "../../../src/domain/declarations/change-declarations";
import { NO_DECLARATIONS } from "../../../src/domain/declarations/declarations";
import { declareSurvey } from "../../../src/domain/declarations/declare-figures";
import { changeOfTables, followRenames } from "../../../src/domain/declarations/follow-renames";
import { undeclaredSurvey } from "../../../src/domain/surveys/declared-survey";

const tilt = { rule: "C03", card: "Sales", subject: "outcome", reason: "Agreed" };
const SALES = { table: "Sales", id: "7" };
const declared = changeOfTables(declareException(tilt), [SALES])(NO_DECLARATIONS);

test("a table that something is declared about is remembered by its id, others are not", () => {
  expect(declared.identities).toEqual([SALES]);
  const other = { table: "Other", id: "9" };
  const more = changeOfTables(declareTable("Sales", { level: "agent" }), [SALES, other])(declared);
  expect(more.identities).toEqual([SALES]);
});

test("exceptions and columns follow a table that was renamed", () => {
  const columns = declareTable("Sales", { columns: { weight: "占比" } })(declared);
  const followed = followRenames(columns, [{ table: "Sales2027", id: "7" }]);
  expect(followed.exceptions).toEqual([{ ...tilt, card: "Sales2027" }]);
  expect(followed.tables).toMatchObject([{ table: "Sales2027", columns: { weight: "占比" } }]);
  expect(followed.identities).toEqual([{ table: "Sales2027", id: "7" }]);
});

test("what stands behind figures follows a table that was renamed", () => {
  const survey = { ...undeclaredSurvey("CSAT"), answers: 45 };
  const said = changeOfTables(declareSurvey("Sales", survey), [SALES])(NO_DECLARATIONS);
  const followed = followRenames(said, [{ table: "New", id: "7" }]);
  expect(declaredOf(followed, "New").surveys).toEqual([survey]);
});

test("another table with the remembered id is not taken for one whose name is still there", () => {
  const present = [
    { table: "Copy", id: "7" },
    { table: "Sales", id: "12" },
  ];
  expect(followRenames(declared, present)).toBe(declared);
});

test("a table out of sight keeps its declarations under its name", () => {
  const elsewhere = changeOfTables(declareTable("Far", { profile: "a" }), [
    { table: "Far", id: "3" },
  ])(declared);
  expect(elsewhere.identities).toEqual([SALES, { table: "Far", id: "3" }]);
  expect(elsewhere.exceptions).toEqual([tilt]);
});

test("what is declared after a renaming goes on top of what followed it", () => {
  const withdrawn = changeOfTables(declareTable("New", { level: "manager" }), [
    { table: "New", id: "7" },
  ])(declared);
  expect(withdrawn.exceptions).toEqual([{ ...tilt, card: "New" }]);
  expect(withdrawn.identities).toEqual([{ table: "New", id: "7" }]);
});

test("a table that nothing is declared about any more is forgotten", () => {
  const empty = changeOfTables((all) => ({ ...all, exceptions: [] }), [])(declared);
  expect(empty.identities).toEqual([]);
});
