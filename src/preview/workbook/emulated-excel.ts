import type { HostSettings } from "../boot/host-settings";
import type { HostedWindow } from "../boot/install-native-host";
import type { Grid } from "../grid/grid";
import { itemNotFound } from "../wire/host-error";
import type { RequestEntry } from "../wire/request-entry";
import { AddInConnection, type Connection, type PaneListener } from "./add-in-connection";
import { createBook, findSheet } from "./book";
import { spillGuard } from "./formula/spill-guard";
import { cellMessage } from "./function/cell-message";
import type { FunctionMetadata } from "./function/function-metadata";
import { registerFunctions, type FunctionCall } from "./function/register-functions";
import type { AddInView, Area, Book, Sheet } from "./model";
import { registerObjectModel } from "./object-model";
import { protectSheet } from "./protection/protection-types";
import { areaFrom } from "./range/area-argument";
import { CellEditMode } from "./user/cell-edit-mode";
import { followGrid } from "./user/follow-grid";
import { typeText } from "./user/type-into";

/** An Excel that is played: add-ins connect to it, a page or a test is its user. */
export interface EmulatedExcel {
  readonly book: Book;
  /** Prepares a window for office.js; call it before office.js is loaded there. */
  connect(target: HostedWindow, addInId: string, listener?: PaneListener): Connection;
  /** Makes an add-in's custom functions callable as =NAMESPACE.NAME(…). */
  registerFunctions(
    namespace: string,
    functions: readonly FunctionMetadata[],
    call: FunctionCall,
  ): Promise<void>;
  /** Runs a ribbon command of an add-in; of the only one when no id is given. */
  invokeAction(name: string, addInId?: string): Promise<void>;
  /** Observes every request. @returns how to stop */
  onRequest(listener: (entry: RequestEntry) => void): () => void;
  /** Types a text into a cell, as a user does. */
  typeInto(sheetName: string, address: string, text: string): Promise<void>;
  /** The text of a custom function's error in a cell, or null. */
  cellMessage(sheetName: string, address: string): string | null;
  beginCellEdit(): void;
  endCellEdit(): void;
  protectWorkbook(password?: string): void;
  unprotectWorkbook(): void;
  protectSheet(sheetName: string, password?: string): void;
  unprotectSheet(sheetName: string): void;
  dispose(): Promise<void>;
}

/** Plays Excel on a grid. */
export function createEmulatedExcel(grid: Grid, settings: HostSettings): EmulatedExcel {
  registerObjectModel();
  return new Host(createBook(grid, settings));
}

class Host implements EmulatedExcel {
  private readonly connections = new Map<string, AddInConnection>();
  private readonly views = new Map<string, AddInView>();
  private readonly listeners = new Set<(entry: RequestEntry) => void>();
  private readonly cellEdit = new CellEditMode();
  private readonly stopFollowing: () => void;

  constructor(readonly book: Book) {
    book.raise = (event) => {
      // Handlers run after the change is complete, as in Excel.
      queueMicrotask(() => {
        for (const connection of this.connections.values()) connection.raise(event);
      });
    };
    book.grid.functions.register([spillGuard]);
    this.stopFollowing = followGrid(book);
  }

  connect(target: HostedWindow, addInId: string, listener: PaneListener = {}): Connection {
    const host = {
      cellEdit: this.cellEdit,
      observe: (entry: RequestEntry) => {
        for (const observe of this.listeners) observe(entry);
      },
      closed: (closed: Connection) => {
        if (this.connections.get(addInId) === closed) this.connections.delete(addInId);
      },
    };
    const connection = new AddInConnection(target, this.viewOf(addInId), host, listener);
    this.connections.set(addInId, connection);
    return connection;
  }

  registerFunctions(
    namespace: string,
    functions: readonly FunctionMetadata[],
    call: FunctionCall,
  ): Promise<void> {
    return registerFunctions(this.book, namespace, functions, call);
  }

  async invokeAction(name: string, addInId?: string): Promise<void> {
    const only = this.connections.size === 1 ? [...this.connections.values()][0] : undefined;
    const connection = addInId === undefined ? only : this.connections.get(addInId);
    if (!connection) throw new Error(`There is no add-in to run ${name} in.`);
    await connection.invokeAction(name);
  }

  onRequest(listener: (entry: RequestEntry) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  typeInto(sheetName: string, address: string, text: string): Promise<void> {
    return typeText(this.area(sheetName, address), text);
  }

  cellMessage(sheetName: string, address: string): string | null {
    return cellMessage(this.book, this.area(sheetName, address));
  }

  beginCellEdit(): void {
    this.cellEdit.begin();
  }

  endCellEdit(): void {
    this.cellEdit.end();
  }

  protectWorkbook(password?: string): void {
    this.book.protection = { password: password ?? null };
  }

  unprotectWorkbook(): void {
    this.book.protection = null;
  }

  protectSheet(sheetName: string, password?: string): void {
    protectSheet(this.sheet(sheetName), null, password ?? null);
  }

  unprotectSheet(sheetName: string): void {
    this.sheet(sheetName).protection = null;
  }

  async dispose(): Promise<void> {
    for (const connection of [...this.connections.values()]) connection.disconnect();
    await this.book.grid.recalculation.finish();
    this.stopFollowing();
    await this.book.grid.dispose();
  }

  private viewOf(addInId: string): AddInView {
    const known = this.views.get(addInId);
    if (known) return known;
    const view = { book: this.book, addInId, settings: new Map(), eventsEnabled: true };
    this.views.set(addInId, view);
    return view;
  }

  private sheet(name: string): Sheet {
    const sheet = findSheet(this.book, name);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  private area(sheetName: string, address: string): Area {
    return areaFrom(this.sheet(sheetName), address);
  }
}
