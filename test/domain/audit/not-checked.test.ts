import { notChecked } from "../../../src/domain/audit/not-checked";
import { audited, auditedCard } from "./audited";
import { madeWorkbook } from "./made-workbook";

test("a workbook of which all is known leaves nothing unchecked", () => {
  expect(notChecked(auditedCard())).toEqual([]);
});

test("checks that lack the same are told together, with the number of cards", () => {
  // Every third card is somebody else's.
  expect(notChecked(audited(madeWorkbook(6, 1).snapshot()))).toEqual([
    { lack: "record", rules: ["D03", "D25", "D27"], cards: 2 },
  ]);
});

test("what an Excel does not tell of the workbook or a sheet", () => {
  const calculation = { mode: "automatic", pending: false, iterative: null } as const;
  const report = auditedCard(
    {},
    (_card, sheet) => {
      sheet.changed.protected = true;
      sheet.changed.merged = null;
    },
    {},
    { calculation, links: null },
  );
  expect(report.findings).toEqual([]);
  expect(notChecked(report)).toEqual([
    { lack: "locks", rules: ["D28"], cards: 1 },
    { lack: "merging", rules: ["headings-merged"], cards: 1 },
    { lack: "links", rules: ["D19"], cards: 0 },
    { lack: "iteration", rules: ["D20"], cards: 0 },
  ]);
});
