import { auditedCard, of } from "../audited";
import { silentOnCleanCards } from "../silent";

const entered = (text: string) =>
  of(
    auditedCard({}, ({ first }, sheet) => {
      sheet.put(first, 9, text);
    }),
    "D06",
  );

describe("D06: numbers are numbers", () => {
  silentOnCleanCards("D06");

  test.each([
    ["20%", 0.2],
    ["９５％", 0.95],
    ["0.2 ", 0.2],
    ["1,000", 1000],
  ])("%j is written as a number instead", (text, meant) => {
    expect(entered(text)).toMatchObject([
      {
        address: "J3",
        measured: { kind: "quote", text },
        limit: { kind: "number", value: meant },
        repair: { kind: "write", cells: [{ from: text, to: meant }] },
      },
    ]);
  });

  test("a text that means no number is none of this rule's business", () => {
    expect(entered("待定")).toEqual([]);
  });
});
