const realSetTimeout = setTimeout;

/** Turns the clock of the add-in off; the emulated Excel behind the wire goes on in its own time. */
export function stopTheClock(): void {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate", "performance"] });
}

/** Lets that much time pass for the add-in, and a moment for the emulated Excel after each step. */
export async function passTime(milliseconds: number): Promise<void> {
  const STEP = 250;
  for (let passed = 0; passed < milliseconds; passed += STEP) {
    await jest.advanceTimersByTimeAsync(STEP);
    await new Promise((resolve) => realSetTimeout(resolve, 5));
  }
}
