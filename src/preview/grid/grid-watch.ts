import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  CustomCommandExecutionError,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetFormulaCalculationResultMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  type ICommandInfo,
  type IExecutionOptions,
  type ISetRangeValuesMutationParams,
} from "./univer-packages";

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Something that happened in the grid. */
export type GridEvent =
  | { readonly kind: "cells"; readonly sheetId: string; readonly cells: readonly CellPosition[] }
  | { readonly kind: "format"; readonly sheetId: string; readonly cells: readonly CellPosition[] }
  | { readonly kind: "structure"; readonly sheetId: string; readonly change: StructureChange }
  | {
      readonly kind: "sheets";
      readonly change: "add" | "remove" | "rename";
      readonly sheetId: string;
    }
  | { readonly kind: "selection"; readonly sheetId: string; readonly rects: readonly Rect[] }
  | { readonly kind: "activate"; readonly sheetId: string }
  | { readonly kind: "calculated"; readonly sheetIds: readonly string[] };

export interface StructureChange {
  readonly axis: "row" | "column";
  readonly action: "insert" | "remove";
  readonly rect: Rect;
}

/** Commands after which formulas are written anew because cells moved. */
const MOVES_CELLS = /\.(insert|remove|delete|move|reorder)-/;

interface Params {
  readonly subUnitId?: string;
  readonly sheetId?: string;
  readonly sheet?: { readonly id: string };
  readonly range?: UniverRange;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;
}

type ChangedCells = Readonly<Record<string, Readonly<Record<string, object | null>>>>;

interface UniverRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** Thrown where a guard refuses; Univer then drops the user's command silently. */
const REFUSED = "The change was refused.";

/** Observes the grid, and lets the host refuse what the user's hands are about to do. */
export class GridWatch {
  constructor(private readonly handle: UniverHandle) {}

  /** @returns a function that ends the observation */
  listen(listener: (event: GridEvent, byHost: boolean) => void): () => void {
    const subscription = this.handle.commands.onCommandExecuted((command, options) => {
      const event = describe(command, options);
      if (event) listener(event, this.handle.hostIsWriting);
    });
    return () => {
      subscription.dispose();
    };
  }

  /** Asks before a change by the user; false drops it. */
  guard(allows: (event: GridEvent) => boolean): () => void {
    const subscription = this.handle.commands.beforeCommandExecuted((command, options) => {
      if (this.handle.hostIsWriting) return;
      const event = describe(command, options);
      if (event && isChange(event) && !allows(event))
        throw new CustomCommandExecutionError(REFUSED);
    });
    return () => {
      subscription.dispose();
    };
  }
}

function isChange(event: GridEvent): boolean {
  return ["cells", "format", "structure", "sheets"].includes(event.kind);
}

function describe(command: Readonly<ICommandInfo>, options?: IExecutionOptions): GridEvent | null {
  if (command.id === SetRangeValuesMutation.id) {
    const params = command.params as ISetRangeValuesMutationParams;
    // The engine writes its results with the same command, and formulas that follow moved cells.
    const follows = options?.onlyLocal ?? MOVES_CELLS.test(params.trigger ?? "");
    return follows ? null : cellEvent(params);
  }
  const params = (command.params ?? {}) as Params;
  return structureEvent(command.id, params) ?? sheetEvent(command.id, params);
}

function cellEvent({ cellValue = {}, subUnitId }: ISetRangeValuesMutationParams): GridEvent {
  const cells: CellPosition[] = [];
  let contents = false;
  for (const [row, columns] of Object.entries(cellValue as ChangedCells)) {
    for (const [column, cell] of Object.entries(columns)) {
      cells.push({ row: Number(row), column: Number(column) });
      contents ||= !cell || "v" in cell || "f" in cell || "p" in cell;
    }
  }
  return { kind: contents ? "cells" : "format", sheetId: subUnitId, cells };
}

const STRUCTURE: Readonly<Record<string, Omit<StructureChange, "rect">>> = {
  [InsertRowMutation.id]: { axis: "row", action: "insert" },
  [RemoveRowMutation.id]: { axis: "row", action: "remove" },
  [InsertColMutation.id]: { axis: "column", action: "insert" },
  [RemoveColMutation.id]: { axis: "column", action: "remove" },
};

function structureEvent(id: string, { subUnitId = "", range }: Params): GridEvent | null {
  const change = STRUCTURE[id];
  if (!change || !range) return null;
  return { kind: "structure", sheetId: subUnitId, change: { ...change, rect: rectOf(range) } };
}

const SHEETS = {
  [InsertSheetMutation.id]: "add",
  [RemoveSheetMutation.id]: "remove",
  [SetWorksheetNameMutation.id]: "rename",
} as const;

function sheetEvent(id: string, params: Params): GridEvent | null {
  const sheetId = params.subUnitId ?? params.sheetId ?? params.sheet?.id ?? "";
  const change = SHEETS[id];
  if (change) return { kind: "sheets", change, sheetId };
  switch (id) {
    case SetWorksheetActiveOperation.id:
      return { kind: "activate", sheetId };
    case SetSelectionsOperation.id:
      return { kind: "selection", sheetId, rects: rectsOf(params) };
    case SetFormulaCalculationResultMutation.id:
      return { kind: "calculated", sheetIds: calculatedSheets(params) };
    default:
      return null;
  }
}

function rectsOf({ selections = [] }: Params): Rect[] {
  return selections.map(({ range }) => rectOf(range));
}

function calculatedSheets({ unitData = {} }: Params): string[] {
  return Object.values(unitData).flatMap((sheets) => Object.keys(sheets ?? {}));
}

function rectOf({ startRow, startColumn, endRow, endColumn }: UniverRange): Rect {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
