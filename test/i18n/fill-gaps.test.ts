import { fillGaps } from "../../src/i18n/fill-gaps";

test("keys that are missing or empty come from the fallback, at any depth", () => {
  const fallback = { title: "Title", frame: { help: "Help", close: "Close" } };
  const texts = { frame: { help: "帮助", close: "" } } as typeof fallback;
  expect(fillGaps(texts, fallback)).toEqual({
    title: "Title",
    frame: { help: "帮助", close: "Close" },
  });
});

test("lists are taken whole", () => {
  expect(fillGaps({ also: ["一"] }, { also: ["one", "two"] })).toEqual({ also: ["一"] });
});

test("texts of one's own stay, and nothing given is changed", () => {
  const texts = { own: "A" } as Record<string, string>;
  const fallback = { other: "B" } as Record<string, string>;
  expect(fillGaps(texts, fallback)).toEqual({ own: "A", other: "B" });
  expect([texts, fallback]).toEqual([{ own: "A" }, { other: "B" }]);
});
