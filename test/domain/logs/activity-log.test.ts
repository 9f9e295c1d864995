import { given } from "../../../src/domain/cells/argument";
import { readActivityLog } from "../../../src/domain/logs/activity-log";
import { momentOf } from "../../../src/domain/times/moment";

test("two columns of a sheet become numbers", () => {
  const log = readActivityLog(
    given(1, "customers", [[7], ["B"], ["7"]]),
    given(2, "times", [[45_992], [45_993], [45_994]]),
  );
  expect([...log.customers]).toEqual([0, 1, 0]);
  expect([...log.times]).toEqual([45_992, 45_993, 45_994].map(momentOf));
  expect(log.customerCount).toBe(2);
});
