import { directionOf } from "../../../src/domain/scoring/direction-of";

test("the better line tells the direction", () => {
  expect(directionOf(50, 80)).toBe("up");
  expect(directionOf(60, 30)).toBe("down");
});
