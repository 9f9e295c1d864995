/**
 * Connects a ribbon or context-menu button of the manifest with what it does. Office waits for
 * `completed` before it lets the next button run, so it is told in every case. A failure is left
 * to the page's own error handling: a button has no place of its own to show it.
 */
export function associateCommand(functionName: string, command: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    void command().finally(() => {
      event.completed();
    });
  });
}
