/** Where the audit of a workbook is found within the pane. */
export const AUDIT_ADDRESS = "#/functions/audit";
