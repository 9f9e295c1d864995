import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const graded = (formula: string, steps = [0, 60, 80]) =>
  of(
    auditedCard({}, ({ total }, sheet) => {
      steps.forEach((step, row) => {
        sheet.put(20 + row, 0, step, "C");
      });
      sheet.put(total + 1, 10, { formula, value: "C" });
    }),
    "D22",
  );

describe("D22: a grade is looked up in order", () => {
  silentOnCleanCards("D22");

  test.each(["=VLOOKUP(K11,A21:B23,2)", "=MATCH(K11,A21:A23)"])(
    "%s leaves open how it matches",
    (formula) => {
      expect(graded(formula)).toMatchObject([{ case: "left-out", address: "K12" }]);
    },
  );

  test.each([
    "=VLOOKUP(K11,A21:B23,2,TRUE)",
    "=INDEX(B21:B23,MATCH(K11,A21:A23,1))",
    "=XLOOKUP(K11,A21:A23,B21:B23,,-1)",
    "=LOOKUP(K11,A21:A23,B21:B23)",
  ])("%s is right only while the steps are in order", (formula) => {
    expect(graded(formula)).toEqual([]);
    expect(graded(formula, [0, 80, 60])).toMatchObject([{ case: "unsorted" }]);
  });

  test.each([
    "=VLOOKUP(K11,A21:B23,2,FALSE)",
    "=MATCH(K11,A21:A23,0)",
    "=XLOOKUP(K11,A21:A23,B21:B23)",
  ])("%s is exact", (formula) => {
    expect(graded(formula, [0, 80, 60])).toEqual([]);
  });
});
