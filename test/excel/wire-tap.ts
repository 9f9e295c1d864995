/**
 * Sits on the line between office.js and the emulated Excel: counts what is sent and, where a test
 * asks for it, lets the line misbehave as a real one does.
 */

interface WireAction {
  ActionType: number;
  Name: string;
  ObjectPathId: number;
}

interface WireRequest {
  id: number;
  message: { body: { Actions: WireAction[] } };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/** One request as it was sent. */
interface Sent {
  readonly bytes: number;
  readonly actions: readonly WireAction[];
}

/** What happens to a request on its way; undefined lets it pass. */
type Mischief = (request: WireRequest, index: number) => WireRequest | "lost" | undefined;

export interface WireTap {
  /** All requests since the tap was opened, except those that office.js sends for itself. */
  readonly sent: readonly Sent[];
  /** Changes what happens to the requests that follow. */
  meddle(mischief: Mischief): void;
  /** Takes the results of what was done before the failure out of the answers that tell of one. */
  hideResultsOfFailures(): void;
  /** Holds all answers back until the function returned is called. */
  holdAnswers(): () => void;
  close(): void;
}

/** Requests that office.js sends for itself: to release objects, and to say that it is ready. */
function isHouseKeeping(actions: readonly WireAction[]): boolean {
  const called = actions.map(({ Name }) => Name).filter((name) => name !== "");
  return (
    called.length > 0 &&
    called.every((name) => name === "_RemoveReference" || name === "NotifyActionHandlerReady")
  );
}

export function tapTheWire(): WireTap {
  // The emulated Excel puts its line there before office.js is loaded.
  const bridge = (window as unknown as { _richApiNativeBridge: Bridge })._richApiNativeBridge;
  const sendMessageToHost = bridge.sendMessageToHost.bind(bridge);
  const { onMessageFromHost } = bridge;
  const sent: Sent[] = [];
  const held: string[] = [];
  let mischief: Mischief = () => undefined;
  let holding = false;
  let hiding = false;

  bridge.sendMessageToHost = (text) => {
    const request = JSON.parse(text) as WireRequest;
    const { Actions: actions } = request.message.body;
    if (isHouseKeeping(actions)) {
      sendMessageToHost(text);
      return;
    }
    const changed = mischief(request, sent.length);
    sent.push({ bytes: Buffer.byteLength(text), actions });
    if (changed === "lost") return;
    sendMessageToHost(changed ? JSON.stringify(changed) : text);
  };

  const deliver = (text: string) => {
    onMessageFromHost?.(hiding ? withoutResults(text) : text);
  };
  bridge.onMessageFromHost = (text) => {
    if (holding) held.push(text);
    else deliver(text);
  };

  return {
    sent,
    meddle: (next) => {
      mischief = next;
    },
    hideResultsOfFailures: () => {
      hiding = true;
    },
    holdAnswers: () => {
      holding = true;
      return () => {
        holding = false;
        for (const text of held.splice(0)) deliver(text);
      };
    },
    close: () => {
      Object.assign(bridge, { sendMessageToHost, onMessageFromHost });
    },
  };
}

/** A request whose action number `at` asks for something that no Excel offers. */
export function failingAt(request: WireRequest, at: number): WireRequest {
  const actions = request.message.body.Actions.map((action, index) =>
    index === at ? { ...action, ActionType: 3, Name: "NoSuchMember" } : action,
  );
  return {
    ...request,
    message: { ...request.message, body: { ...request.message.body, Actions: actions } },
  };
}

function withoutResults(text: string): string {
  const answer = JSON.parse(text) as {
    message?: { body?: { Error?: unknown; Results?: unknown } };
  };
  if (answer.message?.body?.Error) answer.message.body.Results = [];
  return JSON.stringify(answer);
}
