import { given } from "../../../src/domain/cells/argument";
import { readContactLog } from "../../../src/domain/logs/contact-log";
import { momentOf } from "../../../src/domain/times/moment";

test("three columns of a sheet become numbers", () => {
  const log = readContactLog(
    given(1, "customers", [["A"], [null], ["b"], ["a"]]),
    given(2, "issues", [["bill"], [""], ["line"], ["bill"]]),
    given(3, "times", [[45_992], [0], [45_993.5], [45_994]]),
  );
  expect([...log.customers]).toEqual([0, 1, 0]);
  expect([...log.issues]).toEqual([0, 1, 0]);
  expect([...log.times]).toEqual([45_992, 45_993.5, 45_994].map(momentOf));
});
