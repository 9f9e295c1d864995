import { LANGUAGES } from "../../../src/i18n/language";
import { LOG_COLUMN_TERMS } from "../../../src/i18n/log-columns";
import { CELL_KINDS } from "../../../src/domain/log-analysis/log-column";
import { recogniseColumns } from "../../../src/taskpane/logs/recognise-columns";

test("every role has a name and words in every language", () => {
  for (const language of LANGUAGES) {
    expect(Object.keys(LOG_COLUMN_TERMS[language])).toEqual(Object.keys(CELL_KINDS));
  }
});

test.each([
  [["客户编号", "问题类型", "来电时间"], { customer: 0, issue: 1, time: 2 }],
  [["工单号", "會員編號", "下單時間", "實付金額"], { customer: 1, time: 2, amount: 3 }],
  [["ticket", "Customer_ID", "issue-type", "Contact Time"], { customer: 1, issue: 2, time: 3 }],
  [["ＣＵＳＴＯＭＥＲ　ＩＤ", "date"], { customer: 0, time: 1 }],
  [["建单时间", "关闭时间"], { opened: 0, closed: 1 }],
  [["Resolved at", "Reopened at"], { resolved: 0, reopened: 1 }],
  [["Order total (CNY)", "Buyer name"], { amount: 0, customer: 1 }],
])("%j", (headings, expected) => {
  const roles = Object.keys(expected) as (keyof typeof CELL_KINDS)[];
  expect(recogniseColumns(headings, roles)).toEqual(expected);
});

test("a heading that is the word goes before one that holds it, and none serves twice", () => {
  expect(recogniseColumns(["Time of order", "Time"], ["time"])).toEqual({ time: 1 });
  expect(recogniseColumns(["Time"], ["time", "opened"])).toEqual({ time: 0 });
});

test("what no heading names stays open", () => {
  expect(recogniseColumns(["x", ""], ["customer", "time"])).toEqual({});
});
