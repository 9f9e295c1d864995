import fc from "fast-check";
import type { FunctionEquivalent } from "../../../.config/function-comments.cjs";
import type { FunctionHelpRecord } from "../../../.config/functions-metadata.cjs";
import { parametersIn, settledFormula } from "../../../src/domain/formulas/plain-formula";
import type { Cell } from "./argument-kinds";
import { argumentKind } from "./argument-kinds";

/** A custom function as the cases need to know it. */
export type TestedFunction = Pick<FunctionHelpRecord, "id" | "name" | "parameters" | "plain">;

/** One argument of a case: cells of the sheet, or a constant as a formula writes it. */
export type CaseArgument = { readonly rows: Cell[][] } | { readonly text: string };

/** One call whose plain formula is to be compared with it; arguments left out are absent. */
export interface PlainCase {
  readonly equivalent: FunctionEquivalent;
  readonly arguments: ReadonlyMap<string, CaseArgument>;
}

/** Formulas that give an error, and which. */
export const ERRORS: ReadonlyMap<Cell, string> = new Map([
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
]);
/** What a cell holds where it is no error: an apostrophe only says that a number is text. */
export const contentOf = (cell: Cell): Cell =>
  typeof cell === "string" ? cell.replace(/^'/, "") : cell;

/** What people also have in their cells; the third is a number typed into a text cell. */
const UNEXPECTED: readonly Cell[] = [...ERRORS.keys(), "n/a", "'12", "９５％", true, -3];
const ACCIDENTS_IN_TEN = 3;
export const MOST_ROWS = 4;
export const MOST_COLUMNS = 2;

const oneOf = (...texts: readonly (string | null)[]) =>
  fc.constantFrom(...texts.map((text) => (text === null ? null : { text })));

function shapes(fn: TestedFunction) {
  const size = fc.tuple(
    fc.integer({ min: 1, max: MOST_ROWS }),
    fc.integer({ min: 1, max: MOST_COLUMNS }),
  );
  return fc.record(Object.fromEntries(fn.parameters.map(({ key }) => [key, size])));
}

function cellsOf(
  { fn, equivalent }: { fn: TestedFunction; equivalent: FunctionEquivalent },
  name: string,
  sizes: Readonly<Record<string, readonly [number, number]>>,
): fc.Arbitrary<CaseArgument> {
  const direction = equivalent.conditions.find(({ parameter }) => parameter === "direction");
  const { filled, range, like, column } = argumentKind(fn.id, name, direction?.option);
  const [height, width] = range ? (sizes[like ?? name] ?? [1, 1]) : [1, 1];
  const rows = typeof column === "number" ? column : height;
  const columns = column === undefined ? width : 1;
  return filled(rows * columns).map((cells) => ({
    rows: Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns)),
  }));
}

/** What can stand at a parameter where this formula holds; null leaves it out. */
function argumentOf(
  { conditions, formula }: FunctionEquivalent,
  { key, optional }: TestedFunction["parameters"][number],
  cells: fc.Arbitrary<CaseArgument>,
): fc.Arbitrary<CaseArgument | null> {
  const condition = conditions.find(({ parameter }) => parameter === key);
  if (condition) {
    const option = /^\d+$/.test(condition.option) ? condition.option : `"${condition.option}"`;
    return oneOf(option, condition.usual ? null : option);
  }
  if (!optional || parametersIn(settledFormula(formula, [])).includes(key)) return cells;
  return parametersIn(formula).includes(key) ? fc.option(cells) : fc.constant(null);
}

/** Puts something unexpected into one cell of three cases in ten. */
function withAccident(given: ReadonlyMap<string, CaseArgument>) {
  const places = [...given.values()].flatMap((argument) =>
    "rows" in argument
      ? argument.rows.flatMap((row) => row.map((_, column) => ({ row, column })))
      : [],
  );
  return fc
    .record({
      happens: fc.integer({ min: 1, max: 10 }),
      place: fc.constantFrom(...places),
      content: fc.constantFrom(...UNEXPECTED),
    })
    .map(({ happens, place, content }) => {
      if (happens <= ACCIDENTS_IN_TEN) place.row[place.column] = content;
      return given;
    });
}

/** Calls of a function under which one of its plain formulas is claimed. */
export function plainCases(
  fn: TestedFunction,
  equivalent: FunctionEquivalent,
): fc.Arbitrary<PlainCase> {
  return shapes(fn)
    .chain((sizes) =>
      fc.record(
        Object.fromEntries(
          fn.parameters.map((parameter) => [
            parameter.key,
            argumentOf(equivalent, parameter, cellsOf({ fn, equivalent }, parameter.key, sizes)),
          ]),
        ),
      ),
    )
    .chain((record) => {
      const given = Object.entries(record).filter(
        (entry): entry is [string, CaseArgument] => entry[1] !== null,
      );
      return withAccident(new Map(given));
    })
    .map((given) => ({ equivalent, arguments: given }));
}
