/** Leaves a trace of a fault that the pane survives; the user is told in a sentence elsewhere. */
export function reportFault(error: unknown): void {
  console.error(error); // eslint-disable-line no-console -- there is no other place for a trace: nothing leaves the computer
}
