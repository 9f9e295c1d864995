import { createStore, type Store } from "./store";

export interface Message {
  readonly id: number;
  readonly text: string;
}

/** What the host has to tell the user, until it is dismissed. */
export interface Messages {
  readonly shown: Store<readonly Message[]>;
  readonly tell: (text: string) => void;
  readonly dismiss: (id: number) => void;
}

export function createMessages(): Messages {
  const shown = createStore<readonly Message[]>([]);
  let count = 0;
  return {
    shown,
    tell(text) {
      // What is being said already need not be said again.
      if (shown.get().some((message) => message.text === text)) return;
      const id = ++count;
      shown.update((messages) => [...messages, { id, text }]);
    },
    dismiss(id) {
      shown.update((messages) => messages.filter((message) => message.id !== id));
    },
  };
}
