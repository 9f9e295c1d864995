import { FormulaBook } from "../../../src/domain/formulas/formula-book";
import type { FormulaNode } from "../../../src/domain/formulas/formula-node";

const text = (value: string): FormulaNode => ({ kind: "text", value });

describe("forms of formulas", () => {
  test("each is read once, however many cells have it", () => {
    const read = jest.fn((formula: string) => text(formula));
    const book = new FormulaBook(read);
    const forms = [0, 1, 2].map((row) => book.form(`=A${row + 1}*2`, row, 1, null));
    expect(new Set(forms).size).toBe(1);
    expect(book.form("=[@a]", 0, 1, "T")).toBe(book.form("=[@a]", 9, 5, "Other"));
    expect(book.form("=SUM(T[a])", 3, 1, "T")).toBe(book.form("=SUM(Other[a])", 9, 1, "Other"));
    expect(read.mock.calls.flat()).toEqual(["=RC[-1]*2", "=[@a]", "=SUM([a])"]);
    expect(book.size).toBe(3);
  });

  test("what cannot be read is not tried again", () => {
    const read = jest.fn(() => null);
    const book = new FormulaBook(read);
    expect([book.form("=(", 0, 0, null), book.form("=(", 5, 5, null)]).toEqual([null, null]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("a form tells its functions, its references and how deep its choices are", () => {
    const one: FormulaNode = { kind: "number", value: 1 };
    const reference = { kind: "name", workbook: null, sheet: null, name: "Rate" } as const;
    const inner: FormulaNode = { kind: "call", name: "IF", parts: [one, null, one] };
    const root: FormulaNode = {
      kind: "call",
      name: "IF",
      parts: [
        { kind: "reference", reference },
        { kind: "call", name: "SUM", parts: [inner] },
      ],
    };
    const form = new FormulaBook(() => root).form("=x", 0, 0, null);
    expect([...(form?.functions ?? [])]).toEqual(["IF", "SUM"]);
    expect(form).toMatchObject({ references: [reference], choices: 2 });
  });
});
