import { hashOf, VIEW_IDS, viewNamed, viewOfHash } from "../../../src/taskpane/frame/route";

test.each(VIEW_IDS)("%s is found under its own address", (view) => {
  expect(viewOfHash(hashOf(view))).toBe(view);
});

test("what follows the view's name belongs to the view", () => {
  expect(viewOfHash("#/functions/FCR?from=ribbon")).toBe("functions");
});

test.each(["", "#", "#/", "#/nowhere", "#templates"])("%p names no view", (hash) => {
  expect(viewOfHash(hash)).toBeNull();
});

test.each([null, undefined, "nowhere"])("%p is no view's name", (name) => {
  expect(viewNamed(name)).toBeNull();
});
