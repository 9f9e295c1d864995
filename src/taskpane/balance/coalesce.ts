/** Asks for a task that runs soon, and withdraws what is still waiting. */
export interface Coalesced {
  readonly ask: () => void;
  readonly stop: () => void;
}

/**
 * Turns many wishes into few runs: the task starts `delay` after the first wish, however many follow,
 * so a stream of edits cannot put it off for ever; never two at once, and once more when a wish came
 * while it ran.
 */
export function coalesce(task: () => Promise<void>, delay: number): Coalesced {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let askedMeanwhile = false;
  let stopped = false;

  const start = () => {
    timer = undefined;
    running = true;
    void task().finally(() => {
      running = false;
      if (askedMeanwhile) ask();
    });
  };
  const ask = () => {
    if (stopped) return;
    askedMeanwhile = running;
    if (!running) timer ??= setTimeout(start, delay);
  };
  const stop = () => {
    stopped = true;
    clearTimeout(timer);
  };
  return { ask, stop };
}
