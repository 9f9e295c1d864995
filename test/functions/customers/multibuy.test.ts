import { multibuy } from "../../../src/functions/customers/multibuy";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { BLANKS } from "../blanks";
import { cell, column, LEFT_OUT } from "../column";
import { shownError } from "../custom-functions";

const customers = column("A", "A", "B", "B");
const orders = column(1001, 1002, 1003, 1003);

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("repurchase by order, cross-buying by category", () => {
  expect(multibuy(customers, orders)).toBe(0.5);
  expect(multibuy(customers, column("tea", "tea", "tea", "cups"))).toBe(0.5);
  expect(multibuy([["A", "A"]], [["tea", "cups"]])).toBe(1);
  expect(multibuy(cell("A"), cell("tea"))).toBe(0);
});

test.each([[LEFT_OUT], [undefined], [cell(null)], [cell("")], [cell(0)], [cell(2)]])(
  "it takes two where the number arrives as %j",
  (least) => {
    expect(multibuy(customers, orders, least)).toBe(0.5);
  },
);

test("it may take another number", () => {
  expect(multibuy(customers, orders, cell(1))).toBe(1);
  expect(multibuy(customers, orders, cell(3))).toBe(0);
});

test.each(BLANKS)("a row that arrives as %j changes nothing, alone it is #N/A", (blank) => {
  expect(multibuy(column("A", "A", blank, "B"), column(1, 2, blank, 3))).toBe(0.5);
  expect(shownError(multibuy(column(blank), column(blank))).code).toBe("#N/A");
});

test("an item without a customer is refused with its place", () => {
  expect(shownError(multibuy(column("A", null), column(1, 2)))).toEqual({
    code: "#VALUE!",
    message:
      "Argument 1, row 2, column 1 is blank, although the other range has an entry there. Fill it in, or clear both.",
  });
});

test("two sizes and a number that is broken or text are refused", () => {
  expect(shownError(multibuy(customers, column(1))).message).toContain("4×1");
  expect(shownError(multibuy(customers, orders, cell(1.5))).message).toBe(
    "Argument 3 is 1.5. Type a whole number from 1.",
  );
  expect(shownError(multibuy(customers, orders, cell("two"))).code).toBe("#VALUE!");
});
