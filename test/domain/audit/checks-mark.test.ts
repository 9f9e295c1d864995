import {
  CHECKS_VERDICT_NAME,
  readChecksMark,
  writeChecksMark,
} from "../../../src/domain/audit/checks-mark";
import { auditedCard } from "./audited";

const MARK = {
  verdict: "attention",
  open: 3,
  madeAt: 46_082.5,
  catalogueVersion: "2026.11",
} as const;

test("what the sheet says is kept in a name", () => {
  expect(writeChecksMark(MARK)).toBe('="checks1;attention;3;46082.5;2026.11"');
  expect(readChecksMark(writeChecksMark(MARK))).toEqual(MARK);
});

test("what somebody has changed by hand says nothing", () => {
  expect(readChecksMark('="checks1;perhaps;3;46082.5;2026.11"')).toBeNull();
  expect(readChecksMark('="checks1;pass;some;46082.5;2026.11"')).toBeNull();
  expect(readChecksMark("=Sheet1!$A$1")).toBeNull();
});

test("a Checks sheet holds no card, whatever stands on it", () => {
  const report = auditedCard({}, (_card, sheet) => {
    sheet.nameCell(`${CHECKS_VERDICT_NAME}_2`, 0, 0);
  });
  expect(report.cards).toEqual([]);
  expect(report.passedOver).toEqual([]);
});
