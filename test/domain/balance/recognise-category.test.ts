import { recogniseCategory } from "../../../src/domain/balance/recognise-category";
import { WORDS } from "./customer-service";

test.each([
  ["成果型", "outcome"],
  ["成果", "outcome"],
  [" 效率型　", "efficiency"],
  ["过程型", "behaviour"],
  ["能力型", "capability"],
  ["OUTCOME", "outcome"],
  ["Ｏｕｔｃｏｍｅ", "outcome"],
  ["behaviour  and\nprocess", "behaviour"],
  ["否决项", "knock-out"],
  ["veto", "knock-out"],
])("%j is %s", (text, kind) => {
  expect(recogniseCategory(text, WORDS)).toBe(kind);
});

test.each(["", "成果型指标", "客户", "out come"])("%j is none", (text) => {
  expect(recogniseCategory(text, WORDS)).toBeUndefined();
});
