import { NativeEvent, type Done, type NativeEvents } from "./native-events";

/** The library's number for "the handler of a command has completed". */
const COMMAND_COMPLETED = 94;

const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

/** A ribbon command that ended badly: no such handler, or it reported a failure. */
class CommandError extends Error {
  constructor(
    readonly command: string,
    readonly status: number,
  ) {
    super(`The command ${command} ended with status ${status}.`);
    this.name = "CommandError";
  }
}

/** Runs ribbon and context-menu commands in an add-in, as desktop Excel does. */
export class NativeCommands {
  private readonly running = new Map<string, (status: number) => void>();
  private next = 1;

  constructor(private readonly events: NativeEvents) {}

  /**
   * @returns when the add-in's handler calls `event.completed()`
   * @throws CommandError when there is no handler of that name
   */
  invoke(command: string): Promise<void> {
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, (status) => {
        if (status === SUCCESS) resolve();
        else reject(new CommandError(command, status));
      });
      const event = JSON.stringify({ source: { id: command } });
      const heard = this.events.raise(NativeEvent.commandInvoked, [id, command, event]);
      if (!heard) this.complete(id, NOT_SUPPORTED);
    });
  }

  /** The part of `window.external` through which the library reports. */
  external(): object {
    return {
      Execute: (method: number, params: readonly unknown[], done: Done) => {
        if (method !== COMMAND_COMPLETED) done(NOT_SUPPORTED);
        else {
          this.complete(String(params[0]), Number(params[1]));
          done({ toArray: () => [SUCCESS] });
        }
      },
    };
  }

  private complete(id: string, status: number): void {
    this.running.get(id)?.(status);
    this.running.delete(id);
  }
}
