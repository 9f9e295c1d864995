/** Numbers that office.js gives its events. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  workbookActivated: 2203,
} as const;

export type EventNumber = (typeof EventType)[keyof typeof EventType];

/** The library's word for handlers on the whole workbook or a collection. */
export const WORKBOOK_TARGET = "Workbook";

/** An event on its way to the add-ins. */
export interface WorkbookEvent {
  readonly type: EventNumber;
  /** Ids of the objects whose handlers are called. */
  readonly targets: readonly string[];
  readonly details: Readonly<Record<string, unknown>>;
}
