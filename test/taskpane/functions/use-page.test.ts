import { pageOfHash } from "../../../src/taskpane/functions/use-page";

test.each([
  ["#/functions", ""],
  ["#/functions/", ""],
  ["#/functions/logs", "logs"],
  ["#/functions/build/FCR", "build/FCR"],
  ["#/balance", null],
  ["#/functionsome", null],
  ["", null],
])("%j names %j", (hash, page) => {
  expect(pageOfHash(hash)).toBe(page);
});
