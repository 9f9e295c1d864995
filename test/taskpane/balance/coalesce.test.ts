import { coalesce } from "../../../src/taskpane/balance/coalesce";

const DELAY = 100;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test("many wishes at once are one run", async () => {
  const task = jest.fn(() => Promise.resolve());
  const { ask } = coalesce(task, DELAY);
  ask();
  ask();
  ask();
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(task).toHaveBeenCalledTimes(1);
});

test("a stream of wishes does not put the run off", async () => {
  const task = jest.fn(() => Promise.resolve());
  const { ask } = coalesce(task, DELAY);
  for (let elapsed = 0; elapsed < 10 * DELAY; elapsed += 20) {
    ask();
    await jest.advanceTimersByTimeAsync(20);
  }
  expect(task).toHaveBeenCalledTimes(10);
});

test("a wish during a run leads to one more, after it", async () => {
  const finishers: (() => void)[] = [];
  const task = jest.fn(() => new Promise<void>((resolve) => finishers.push(resolve)));
  const { ask } = coalesce(task, DELAY);
  ask();
  await jest.advanceTimersByTimeAsync(DELAY);
  ask();
  ask();
  await jest.advanceTimersByTimeAsync(10 * DELAY);
  expect(task).toHaveBeenCalledTimes(1);
  finishers[0]?.();
  await jest.advanceTimersByTimeAsync(DELAY);
  expect(task).toHaveBeenCalledTimes(2);
  finishers[1]?.();
  await jest.advanceTimersByTimeAsync(10 * DELAY);
  expect(task).toHaveBeenCalledTimes(2);
});

test("once stopped, nothing runs any more", async () => {
  const task = jest.fn(() => Promise.resolve());
  const { ask, stop } = coalesce(task, DELAY);
  ask();
  stop();
  ask();
  await jest.advanceTimersByTimeAsync(10 * DELAY);
  expect(task).not.toHaveBeenCalled();
});
