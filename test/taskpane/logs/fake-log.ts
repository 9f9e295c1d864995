import type { OpenedLog } from "../../../src/excel/logs/log-source";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { directEngine } from "./direct-engine";

/** 1 December 2025 as Excel's number. */
const DAY = 45_992;

/** Customer, note, issue, time: below headings in row 4, from column B. */
export const CONTACTS: readonly (readonly unknown[])[] = [
  ["A", "", "bill", DAY],
  ["A", "", "bill", DAY + 2],
  ["B", "", "bill", DAY + 1],
  ["C", "", "line", DAY + 3],
  ["D", "", "line", DAY + 30],
  ["", "", "line", DAY + 30],
];

export const HEADINGS = ["Customer ID", "Note", "Issue type", "Contact time"];

export function logOf(
  rows: readonly (readonly unknown[])[],
  headings: readonly string[] = HEADINGS,
): OpenedLog {
  return {
    source: { kind: "table", tableName: "Contacts" },
    sheetName: "Log",
    address: `B4:E${4 + rows.length}`,
    headings,
    body: { row: 4, column: 1, rows: rows.length, columns: headings.length },
  };
}

/** Services of a workbook with one list, read in chunks of two rows by an engine in this thread. */
export function logServices(
  rows: readonly (readonly unknown[])[] = CONTACTS,
  headings: readonly string[] = HEADINGS,
): Pick<PaneServices, "findTables" | "openLog" | "readLog" | "watchLog" | "startLogEngine"> {
  return {
    findTables: () => Promise.resolve(["Contacts"]),
    openLog: () => Promise.resolve(logOf(rows, headings)),
    readLog: async (_log, columns, { signal, take }) => {
      for (let first = 0; first < rows.length && !signal.aborted; first += 2) {
        const part = rows.slice(first, first + 2);
        await take({ first, columns: columns.map((column) => part.map((row) => [row[column]])) });
      }
      return !signal.aborted;
    },
    watchLog: () => Promise.resolve({ edited: () => null, stop: () => Promise.resolve() }),
    startLogEngine: directEngine,
  };
}
