import type { LoggedRequest } from "../../../../src/preview/page/requests/request-log";

/** A request that wrote one cell, but for what the test says otherwise. */
export function loggedRequest(changes: Partial<LoggedRequest> = {}): LoggedRequest {
  return {
    number: 1,
    addInId: "add-in-0",
    addInName: "Tiny",
    time: new Date(2026, 10, 21, 9, 8, 7, 65),
    actions: 2,
    descriptions: ["workbook", "workbook.getSelectedRange().values = …"],
    workbook: true,
    bytesSent: 300,
    bytesAnswered: 100,
    milliseconds: 2.345,
    error: null,
    ...changes,
  };
}
