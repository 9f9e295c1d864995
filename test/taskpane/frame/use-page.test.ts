import { pageOfHash } from "../../../src/taskpane/frame/use-page";

test.each([
  ["#/functions", ""],
  ["#/functions/", ""],
  ["#/functions/logs", "logs"],
  ["#/functions/build/FCR", "build/FCR"],
  ["#/functions?wish=1", ""],
  ["#/functions/logs?wish=1", "logs"],
  ["#/balance", null],
  ["#/functionsome", null],
  ["", null],
])("%j names %j", (hash, page) => {
  expect(pageOfHash("functions", hash)).toBe(page);
});
