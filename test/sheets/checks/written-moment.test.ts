import { writtenMoment } from "../../../src/sheets/checks/written-moment";

test("a moment is told to the minute, however its fraction was rounded", () => {
  expect(writtenMoment(46_082)).toBe("2026-03-01 00:00");
  expect(writtenMoment(46_082 + (21 * 60 + 15) / 1_440)).toBe("2026-03-01 21:15");
  expect(writtenMoment(46_083 - 1 / 86_400)).toBe("2026-03-01 23:59");
  expect(writtenMoment(46_083 - 1e-9)).toBe("2026-03-02 00:00");
});
