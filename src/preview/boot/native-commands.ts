/** The library's numbers for "a ribbon command was clicked" and "its handler has completed". */
const COMMAND_INVOKED = 39;
const COMMAND_COMPLETED = 94;

const SUCCESS = 0;
const NOT_SUPPORTED = 5001;

type Done = (code: number | SafeArray) => void;
type CommandHandler = (event: number, payload: readonly unknown[]) => void;

/** Native answers come as COM arrays, of which the library uses one method. */
interface SafeArray {
  toArray(): unknown[];
}

/** A ribbon command that ended badly: no such handler, or it reported a failure. */
export class CommandError extends Error {
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
  private handler: CommandHandler | null = null;
  private readonly running = new Map<string, (status: number) => void>();
  private next = 1;

  /** @returns when the add-in's handler calls `event.completed()` */
  invoke(command: string): Promise<void> {
    const { handler } = this;
    if (!handler) return Promise.reject(new CommandError(command, NOT_SUPPORTED));
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      this.running.set(id, (status) => {
        if (status === SUCCESS) resolve();
        else reject(new CommandError(command, status));
      });
      handler(COMMAND_INVOKED, [id, command, JSON.stringify({ source: { id: command } })]);
    });
  }

  /** The part of `window.external` through which the library registers and reports. */
  external(): object {
    return {
      Execute: (method: number, params: readonly unknown[], done: Done) => {
        if (method !== COMMAND_COMPLETED) done(NOT_SUPPORTED);
        else {
          this.complete(String(params[0]), Number(params[1]));
          done({ toArray: () => [SUCCESS] });
        }
      },
      RegisterEvent: (event: number, _target: string, handler: CommandHandler, done: Done) => {
        if (event === COMMAND_INVOKED) this.handler = handler;
        done(SUCCESS);
      },
      UnregisterEvent: (event: number, _target: string, done: Done) => {
        if (event === COMMAND_INVOKED) this.handler = null;
        done(SUCCESS);
      },
    };
  }

  private complete(id: string, status: number): void {
    this.running.get(id)?.(status);
    this.running.delete(id);
  }
}
