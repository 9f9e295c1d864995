/** The runtime of these tests shares what it compiles, which must not show. */
import { readFileSync } from "node:fs";

/** Where the word stands in this file, as stack traces count. */
function placeOf(word: string): string {
  const lines = readFileSync(__filename, "utf8").split("\n");
  const line = lines.findIndex((text) => text.includes(word));
  return `${String(line + 1)}:${String((lines[line] ?? "").indexOf(word) + 1)}`;
}

test("a stack trace names the line and the column", () => {
  const { stack } = new Error("here");
  expect(stack).toContain(`jest-runtime.test.ts:${placeOf('new Error("here")')}`);
});

test("a test has its own world, with jest's clock in it", () => {
  jest.useFakeTimers({ now: 0 });
  expect(Date.now()).toBe(0);
  jest.useRealTimers();
  expect(Date.now()).toBeGreaterThan(0);
});
