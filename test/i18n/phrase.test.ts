import { phrase } from "../../src/i18n/phrase";

test("placeholders are filled, each time they occur", () => {
  expect(phrase("{name}: {name} > {limit}", { name: "FCR", limit: 0 })).toBe("FCR: FCR > 0");
});

test("a placeholder without a value stays visible", () => {
  expect(phrase("{name} {other}", { name: "FCR" })).toBe("FCR {other}");
});

test("a value is never read as a placeholder or a pattern", () => {
  expect(phrase("{a}{b}", { a: "{b}", b: "$&" })).toBe("{b}$&");
});
