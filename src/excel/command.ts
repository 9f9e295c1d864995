/** What Office hands to a command; it lets the next button run once it is told of the end. */
interface CommandEvent {
  completed(): void;
}

/**
 * Connects a ribbon or context-menu button of the manifest with what it does. A failure is left to
 * the page's own error handling, as a button has no place of its own to show it.
 */
export function associateCommand(functionName: string, command: () => Promise<void>): void {
  Office.actions.associate(functionName, (event: CommandEvent) => {
    void runCommand(command, event);
  });
}

/** Runs a command and tells Office of its end, whatever that is. */
export async function runCommand(command: () => Promise<void>, event: CommandEvent): Promise<void> {
  try {
    await command();
  } finally {
    event.completed();
  }
}
