import { proposeConversion } from "../../../src/domain/plain-formulas/propose-conversion";
import { NOW, sheetOf, situationOf } from "./situation";

const KEEPING = { freezeOthers: false, at: NOW };

test("every call of ours is listed with what takes its place, and the rest left alone", () => {
  const sheet = sheetOf([
    ["First contact", 8, 10, ["=KPI.FCR(B1,C1)", 0.8]],
    ["Sum", 8, 10, ["=SUM(B2,C2)", 18]],
    ["Text", 8, 10, 'Type KPI.FCR(B1,C1) or ="KPI.FCR(1)"'],
  ]);
  const { changes, skipped, kept } = proposeConversion(situationOf([sheet]), KEEPING);
  expect(changes).toEqual([
    {
      sheetId: "{1}",
      sheetName: "Card",
      row: 0,
      column: 3,
      from: "=KPI.FCR(B1,C1)",
      to: "=SUM(B1)/(SUM(C1))",
    },
  ]);
  expect(skipped).toEqual([]);
  expect(kept).toMatchObject([{ row: 0, column: 3, at: NOW, kept: { kind: "plain" } }]);
});

test.each([
  ["no-equivalent", [[["=KPI.BALANCE(B1)", 1]]], {}, ["KPI.BALANCE"]],
  ["unreadable", [[["=KPI.FCR(B1,", "#NAME?"]]], {}, []],
  ["protected", [[["=KPI.FCR(B1,C1)", 1]]], { isProtected: true }, []],
  ["too-long", [[[`=KPI.FCR(B1,C1)&"${"x".repeat(8_180)}"`, 1]]], {}, []],
] as const)(
  "a cell stays, because it is %s, and the others go on",
  (reason, rows, parts, names) => {
    const odd = sheetOf(rows, { sheetId: "{2}", sheetName: "Odd", ...parts });
    const good = sheetOf([[["=KPI.RATE(B1,C1)", 1]]]);
    const proposal = proposeConversion(situationOf([odd, good]), KEEPING);
    expect(proposal.changes).toMatchObject([{ sheetName: "Card", to: "=SUM(B1)/SUM(C1)" }]);
    expect(proposal.skipped).toMatchObject([{ sheetName: "Odd", reason, functions: names }]);
    expect(proposal.kept).toHaveLength(1);
  },
);

test("what has no equivalent becomes its value on request", () => {
  const sheet = sheetOf([
    [
      ["=KPI.BALANCE(B1)", 1],
      ["=KPI.BALANCE(C1)", "#NAME?"],
    ],
  ]);
  const proposal = proposeConversion(situationOf([sheet]), { ...KEEPING, freezeOthers: true });
  expect(proposal.changes).toMatchObject([{ from: "=KPI.BALANCE(B1)", to: 1 }]);
  expect(proposal.skipped).toMatchObject([{ column: 1, reason: "error" }]);
  expect(proposal.kept).toMatchObject([{ kept: { kind: "frozen", value: 1 } }]);
});

test("only the cells that are meant are converted", () => {
  const sheet = sheetOf([
    [
      ["=KPI.RATE(B1,C1)", 1],
      ["=KPI.RATE(C1,D1)", 1],
    ],
  ]);
  const situation = {
    ...situationOf([sheet]),
    isMeant: ({ column }: { column: number }) => column === 1,
  };
  expect(proposeConversion(situation, KEEPING).changes).toMatchObject([{ column: 1 }]);
});
