import type { FormulaForm } from "../../formulas/formula-form";
import type { AuditCard } from "../cards/audit-card";
import type { CellPlace, SheetArea } from "../workbook/cell-place";
import type { NameIndex } from "../workbook/name-index";
import { resolveReference } from "../workbook/resolve-reference";
import type { WorkbookCells } from "../workbook/workbook-cells";

/** What was met on the way from a card's totals to the figures behind them. */
export interface ChainFacts {
  /** Cells that depend on themselves, one for each circle. */
  readonly circles: readonly CellPlace[];
  /** Cells whose formulas give another result each time. */
  readonly volatile: readonly CellPlace[];
  /** Cells that take a value from another workbook. */
  readonly external: readonly { readonly place: CellPlace; readonly workbook: string }[];
}

/** Functions whose result changes though nothing else does. */
export const VOLATILE = ["NOW", "TODAY", "OFFSET", "INDIRECT", "RAND", "RANDBETWEEN", "RANDARRAY"];

/** On the way down to what a cell rests on; done when all of that is known. */
type State = 0 | 1 | 2;
const UNSEEN: State = 0;
const BEGUN: State = 1;
const DONE: State = 2;

/** A cell with a formula, or several cells that a formula takes together. */
interface Step {
  readonly area: SheetArea;
  /** What it rests on; those before `next` are done. */
  readonly sources: readonly SheetArea[];
  next: number;
}

const isCell = ({ rows, columns }: SheetArea): boolean => rows === 1 && columns === 1;

/**
 * Follows formulas from totals down to figures through the whole workbook, each cell and each range
 * once, however many cards rest on it.
 */
export class ScoreChains {
  private readonly cellStates: Uint8Array[] = [];
  private readonly rangeStates = new Map<string, State>();
  private circles: CellPlace[] = [];
  private volatile: CellPlace[] = [];
  private external: { place: CellPlace; workbook: string }[] = [];

  /**
   * Begins without having met any cell.
   *
   * @param cells - The workbook.
   * @param names - Its defined names.
   */
  constructor(
    private readonly cells: WorkbookCells,
    private readonly names: NameIndex,
  ) {}

  /**
   * Follows one card's formulas.
   *
   * @param card - The card.
   * @returns What was met that no walk before has met.
   */
  walk(card: AuditCard): ChainFacts {
    [this.circles, this.volatile, this.external] = [[], [], []];
    const { weight, covered, points } = card.totals;
    for (const total of [points, weight, covered]) {
      if (total) this.follow({ ...total, rows: 1, columns: 1 });
    }
    const { circles, volatile, external } = this;
    return { circles, volatile, external };
  }

  private follow(start: SheetArea): void {
    const path = this.begin(start);
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const source = step.sources[step.next];
      step.next += 1;
      if (source) path.push(...this.begin(source));
      else {
        this.setState(step.area, DONE);
        path.pop();
      }
    }
  }

  // Empty for what is known already; a circle closes where a step leads back to one that is not done.
  private begin(area: SheetArea): Step[] {
    const state = this.stateOf(area);
    if (state === BEGUN) this.circles.push(area);
    if (state !== UNSEEN) return [];
    const sources = isCell(area) ? this.sourcesOfCell(area) : this.formulasIn(area);
    this.setState(area, sources.length === 0 ? DONE : BEGUN);
    return sources.length === 0 ? [] : [{ area, sources, next: 0 }];
  }

  private sourcesOfCell(place: CellPlace): SheetArea[] {
    const form = this.cells.form(place);
    if (!form) return [];
    this.note(place, form);
    return form.references.flatMap(
      (reference) => resolveReference(reference, place, this.cells, this.names) ?? [],
    );
  }

  private note(place: CellPlace, { functions, references }: FormulaForm): void {
    if (VOLATILE.some((name) => functions.has(name))) this.volatile.push(place);
    for (const { workbook } of references) {
      if (workbook !== null) this.external.push({ place, workbook });
    }
  }

  // Cells without a formula rest on nothing.
  private formulasIn(area: SheetArea): SheetArea[] {
    return this.cells.formulaPlaces(area).map((place) => ({ ...place, rows: 1, columns: 1 }));
  }

  private stateOf(area: SheetArea): number {
    if (!isCell(area)) return this.rangeStates.get(keyOf(area)) ?? UNSEEN;
    const at = this.indexOf(area);
    // Outside of what was read there are no formulas.
    return at === null ? DONE : (this.statesOn(area.sheet)[at] ?? DONE);
  }

  private setState(area: SheetArea, state: State): void {
    const at = this.indexOf(area);
    if (!isCell(area)) this.rangeStates.set(keyOf(area), state);
    else if (at !== null) this.statesOn(area.sheet)[at] = state;
  }

  private statesOn(sheet: number): Uint8Array {
    const { values } = this.cells.sheet(sheet);
    return (this.cellStates[sheet] ??= new Uint8Array(values.length * (values[0]?.length ?? 0)));
  }

  private indexOf({ sheet, row, column }: CellPlace): number | null {
    const { values, row: top, column: left } = this.cells.sheet(sheet);
    const [down, across, width] = [row - top, column - left, values[0]?.length ?? 0];
    return down < 0 || across < 0 || down >= values.length || across >= width
      ? null
      : down * width + across;
  }
}

const keyOf = ({ sheet, row, column, rows, columns }: SheetArea): string =>
  `${sheet}:${row}:${column}:${rows}:${columns}`;
