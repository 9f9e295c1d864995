/** Whether the view is the one on show; a hidden one must not watch the workbook. */
export interface ViewProps {
  readonly active: boolean;
}
