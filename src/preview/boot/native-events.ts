const SUCCESS = 0;

/** Native answers come as COM arrays, of which the library uses one method. */
export interface SafeArray {
  toArray(): unknown[];
}

export type Done = (code: number | SafeArray) => void;
type Handler = (event: number, payload: readonly unknown[]) => void;

/** The library's numbers of the events that desktop Excel raises outside of the wire protocol. */
export const NativeEvent = {
  selectionChanged: 2,
  commandInvoked: 39,
} as const;

/** Handlers that the library registered through `window.external`. */
export class NativeEvents {
  private readonly handlers = new Map<number, Handler>();

  /** @returns false when nobody listens */
  raise(event: number, payload: readonly unknown[] = []): boolean {
    const handler = this.handlers.get(event);
    handler?.(event, payload);
    return handler !== undefined;
  }

  external(): object {
    return {
      RegisterEvent: (event: number, _target: string, handler: Handler, done: Done) => {
        this.handlers.set(event, handler);
        done(SUCCESS);
      },
      UnregisterEvent: (event: number, _target: string, done: Done) => {
        this.handlers.delete(event);
        done(SUCCESS);
      },
    };
  }
}
