import { isBlank } from "../../cells/blank";
import type { FormulaForm } from "../../formulas/formula-form";
import type { CellPlace } from "../workbook/cell-place";
import type { WorkbookCells } from "../workbook/workbook-cells";
import type { CardFrame } from "./card-frame";
import type { WordReader } from "./word-reader";

/** The rows of a card, told apart. */
export interface CardBody {
  readonly rows: readonly number[];
  readonly subtotals: readonly number[];
  /** Last row above the totals. */
  readonly last: number;
  /** Null where the rows end without one. */
  readonly total: number | null;
  /** By what the row of totals was recognised. */
  readonly totalFound: "total-word" | "total-formula" | null;
}

const SUMS = ["SUM", "SUMPRODUCT", "SUBTOTAL", "AGGREGATE", "SUMIF", "SUMIFS"];

/** How many empty rows may lie between the rows and their total. */
const GAP = 1;

type RowKind = "weighted" | "knock-out" | "subtotal" | "empty" | "total-word" | "total-formula";

const isSum = (form: FormulaForm | null | undefined): boolean =>
  form ? SUMS.some((name) => form.functions.has(name)) : false;

/** Reads the rows of one frame. */
export class BodyReader {
  /**
   * Begins with a frame.
   *
   * @param frame - Where the card may stand.
   * @param cells - The workbook.
   * @param words - Understands labels.
   */
  constructor(
    private readonly frame: CardFrame,
    private readonly cells: WorkbookCells,
    private readonly words: WordReader,
  ) {}

  /**
   * Reads down to the row of totals, or to where the rows end.
   *
   * @param known - Row of the totals where names tell it; null where it is to be found.
   * @returns The rows.
   */
  read(known: number | null): CardBody {
    const kinds = this.kinds(known);
    const rowsOf = (kind: RowKind) => kinds.flatMap(([row, own]) => (own === kind ? [row] : []));
    const [end, ending] = kinds.at(-1) ?? [known, "empty"];
    const totalFound = ending === "total-word" || ending === "total-formula" ? ending : null;
    const above = totalFound ? kinds.slice(0, -1) : kinds;
    const last = above.findLast(([, kind]) => kind !== "empty")?.[0];
    return {
      rows: rowsOf("weighted"),
      subtotals: rowsOf("subtotal"),
      last: last ?? this.frame.first - 1,
      total: totalFound ? end : known,
      totalFound,
    };
  }

  // Down to the row of totals, or to where the rows end.
  private kinds(known: number | null): [row: number, kind: RowKind][] {
    const { first, table } = this.frame;
    const end = known ?? this.frame.end + (table === null ? 0 : GAP + 1);
    const kinds: [number, RowKind][] = [];
    for (let [row, empty] = [first, 0]; row < end; row += 1) {
      const kind = this.kindOf(row);
      kinds.push([row, kind]);
      empty = kind === "empty" ? empty + 1 : 0;
      const isOver = table === null && empty > GAP;
      if (isOver || kind === "total-word" || kind === "total-formula") break;
    }
    return kinds;
  }

  private kindOf(row: number): RowKind {
    if (this.someLabel(row, "subtotals")) return "subtotal";
    if (this.someLabel(row, "totals")) return "total-word";
    const { weight } = this.frame.columns;
    const sums = weight !== undefined && isSum(this.cells.form(this.at(row, weight)));
    const named = !this.blank(row, "indicator");
    if (sums && !named) return "total-formula";
    if (this.isKnockOut(row)) return "knock-out";
    return named || !this.blank(row, "weight") ? "weighted" : "empty";
  }

  // Only texts left of the figures are labels.
  private someLabel(row: number, label: "totals" | "subtotals"): boolean {
    const { headings, columns } = this.frame;
    const until = columns.weight ?? headings.column;
    for (let column = headings.column; column < until; column += 1) {
      if (this.words.says(this.cells.value(this.at(row, column)), label)) return true;
    }
    return false;
  }

  private isKnockOut(row: number): boolean {
    const { category } = this.frame.columns;
    if (category === undefined) return false;
    return this.words.says(this.cells.value(this.at(row, category)), "knockOuts");
  }

  private blank(row: number, name: "indicator" | "weight"): boolean {
    const column = this.frame.columns[name];
    return column === undefined || isBlank(this.cells.value(this.at(row, column)));
  }

  private at(row: number, column: number): CellPlace {
    return { sheet: this.frame.sheet, row, column };
  }
}
