import { createStore, type Store } from "./store";

/** Something that the user has to decide before the host goes on. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** What can be chosen, besides leaving it. */
  readonly choices: readonly Choice[];
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

export interface Questions {
  readonly shown: Store<AskedQuestion | null>;
  /** @returns the id of what was chosen; null when the user left it */
  readonly ask: (question: Question) => Promise<string | null>;
}

interface AskedQuestion extends Question {
  readonly answer: (id: string | null) => void;
}

export function createQuestions(): Questions {
  const shown = createStore<AskedQuestion | null>(null);
  return {
    shown,
    ask: (question) =>
      new Promise((resolve) => {
        // A second question takes the place of the first, which then was left.
        shown.get()?.answer(null);
        const answer = (id: string | null) => {
          shown.update(() => null);
          resolve(id);
        };
        shown.update(() => ({ ...question, answer }));
      }),
  };
}
