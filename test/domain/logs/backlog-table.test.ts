import { backlogTable } from "../../../src/domain/logs/backlog-table";

test("a heading, then a row for each day", () => {
  const words = { day: "Day", opened: "Opened", closed: "Closed", open: "Open" };
  expect(backlogTable([{ day: 45_992, opened: 2, closed: 1, open: 7 }], words)).toEqual([
    ["Day", "Opened", "Closed", "Open"],
    [45_992, 2, 1, 7],
  ]);
});
