const realSetTimeout = setTimeout;
const STEP_MS = 250;

/** Stops the clock of the add-in; the emulated Excel behind the wire goes on in its own time. */
export function stopTheClock(): void {
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate", "performance"] });
}

/** Lets that much time pass for the add-in, and a moment for the emulated Excel after each step. */
export async function passTime(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += STEP_MS) {
    await jest.advanceTimersByTimeAsync(STEP_MS);
    await new Promise((resolve) => realSetTimeout(resolve, 5));
  }
}

/** Lets time pass until something is found, for a minute at most, and answers what was found last. */
export async function passTimeUntil<Found>(
  find: () => Promise<Found>,
  isIt: (found: Found) => boolean,
): Promise<Found> {
  let found = await find();
  for (let passed = 0; passed < 60_000 && !isIt(found); passed += STEP_MS) {
    await passTime(STEP_MS);
    found = await find();
  }
  return found;
}
