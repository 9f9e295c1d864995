import { NativeCommands } from "./native-commands";
import { NativeEvents } from "./native-events";
import { createNativeContext, type ContextSource } from "./native-context";

/** What the page underneath has to supply for one add-in's window. */
export interface NativeHost extends ContextSource {
  /** Answers a request of the library; text in, text out, as over a wire. */
  answer(request: string): Promise<string>;
}

/** The object through which office.js exchanges messages with native Excel. */
interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** A window in which office.js may be loaded: an iframe's or jsdom's. */
export interface HostedWindow {
  external: object;
  _richApiNativeBridge?: Bridge;
}

/** The line between host and one window. */
export interface NativeLine {
  readonly commands: NativeCommands;
  readonly events: NativeEvents;
  /** Sends an event to the library; silent while it isn't loaded. */
  send(message: unknown): void;
  /** Answers and events stop. */
  close(): void;
}

interface Installed {
  host: NativeHost | null;
  readonly line: NativeLine;
}

/** office.js takes the two globals once, so a window keeps them when another workbook takes over. */
const installed = new WeakMap<object, Installed>();

/**
 * Lays the two globals into a window that make the unmodified office.js believe it runs inside
 * desktop Excel. It must happen before office.js is loaded there.
 */
export function installNativeHost(target: HostedWindow, host: NativeHost): NativeLine {
  const known = installed.get(target);
  if (known) {
    known.host = host;
    return known.line;
  }
  const events = new NativeEvents();
  const commands = new NativeCommands(events);
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      void state.host?.answer(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  const line: NativeLine = {
    commands,
    events,
    send: (message) => {
      if (state.host) bridge.onMessageFromHost?.(JSON.stringify(message));
    },
    close: () => {
      state.host = null;
    },
  };
  const state: Installed = { host, line };
  installed.set(target, state);
  const external = {
    ...commands.external(),
    ...events.external(),
    ...nativeContext(() => state.host ?? host),
  };
  Object.defineProperty(target, "external", { value: external, configurable: true });
  target._richApiNativeBridge = bridge;
  return line;
}

function nativeContext(host: () => NativeHost): object {
  const context = createNativeContext(host);
  return {
    GetHostInfo: () => hostInfo(host().settings.locale),
    GetContext: () => context,
    GetLoggingAllowed: () => false,
  };
}

/** The last field is a set of flags; 1 says that the runtime is shared. */
function hostInfo(locale: string): string {
  return `Excel|Win32|16.01|${locale}|telemetry||disableLogging|1`;
}
