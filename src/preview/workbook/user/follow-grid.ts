import type { GridEvent, StructureChange } from "../../grid/grid-watch";
import { sheetById } from "../book";
import { followCharts } from "../chart/follow-charts";
import { EventType, WORKBOOK_TARGET } from "../events/workbook-event";
import { raiseChanged } from "../events/changed-event";
import { guardSpills } from "../formula/guard-spills";
import { relinkEverything } from "../formula/relink";
import type { Book } from "../model";
import { formatA1 } from "../range/a1";
import { forgetSheet } from "../sheet/change-sheet";
import { isAllowed } from "./user-rights";
import { adoptUserEdit, typedFormula } from "./user-edits";

/** Keeps the workbook in step with the grid, whoever changed it. @returns how to stop */
export function followGrid(book: Book): () => void {
  const announce = activationAnnouncer(book);
  const stopListening = book.grid.watch.listen((event, byHost) => {
    handle(book, event, byHost, announce);
  });
  const stopShowing = book.grid.editor.showFormulas((sheetId, row, column) =>
    typedFormula(book, sheetId, { row, column }),
  );
  const stopGuarding = book.grid.watch.guard((event) => isAllowed(book, event));
  return () => {
    stopListening();
    stopGuarding();
    stopShowing();
  };
}

function handle(book: Book, event: GridEvent, byHost: boolean, announce: () => void): void {
  switch (event.kind) {
    case "cells":
      if (!byHost) adoptUserEdit(book, event.sheetId, event.cells);
      break;
    case "structure":
      followStructure(book, event.sheetId, event.change, byHost);
      break;
    case "sheets":
      if (!byHost) followSheets(book, event);
      break;
    case "selection":
      announceSelection(book, event);
      break;
    case "activate":
      announce();
      break;
    case "calculated":
      guardSpills(book);
      announceCalculation(book, event.sheetIds);
      break;
    case "format":
      break;
  }
}

const CHANGE_TYPES = {
  row: { insert: "RowInserted", remove: "RowDeleted" },
  column: { insert: "ColumnInserted", remove: "ColumnDeleted" },
} as const;

function followStructure(
  book: Book,
  sheetId: string,
  change: StructureChange,
  byHost: boolean,
): void {
  const sheet = sheetById(book, sheetId);
  sheet.overlay.shift(change);
  followCharts(sheet, change);
  // The grid moves tables, names and formulas after this event; then they are linked anew.
  queueMicrotask(() => {
    relinkEverything(book);
  });
  if (!byHost) {
    const type = CHANGE_TYPES[change.axis][change.action];
    raiseChanged({ sheet, rect: change.rect }, type, null, "Unknown");
  }
}

function followSheets(
  book: Book,
  { change, sheetId }: Extract<GridEvent, { kind: "sheets" }>,
): void {
  const sheet = sheetById(book, sheetId);
  if (change === "remove") forgetSheet(sheet, "");
  else {
    book.raise({
      type: change === "add" ? EventType.worksheetAdded : EventType.worksheetNameChanged,
      targets: [sheet.id, WORKBOOK_TARGET],
      details: { worksheetId: sheet.id, source: "Local" },
    });
  }
}

function announceSelection(book: Book, event: Extract<GridEvent, { kind: "selection" }>): void {
  const address = event.rects.map((rect) => formatA1(rect)).join(",");
  book.raise({
    type: EventType.worksheetSelectionChanged,
    targets: [event.sheetId, WORKBOOK_TARGET],
    details: { worksheetId: event.sheetId, address },
  });
}

function announceCalculation(book: Book, sheetIds: readonly string[]): void {
  for (const sheetId of sheetIds) {
    book.raise({
      type: EventType.worksheetCalculated,
      targets: [sheetId, WORKBOOK_TARGET],
      details: { worksheetId: sheetId, address: "" },
    });
  }
}

/** Adding a sheet flips through several active sheets; only where it ends is told. */
function activationAnnouncer(book: Book): () => void {
  let announced = book.grid.sheets.activeId();
  return () => {
    queueMicrotask(() => {
      const active = book.grid.sheets.activeId();
      if (active === announced) return;
      const details = (worksheetId: string) => ({ worksheetId });
      book.raise({
        type: EventType.worksheetDeactivated,
        targets: [announced, WORKBOOK_TARGET],
        details: details(announced),
      });
      announced = active;
      book.raise({
        type: EventType.worksheetActivated,
        targets: [active, WORKBOOK_TARGET],
        details: details(active),
      });
    });
  };
}
