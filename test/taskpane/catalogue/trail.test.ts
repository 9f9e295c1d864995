import { catalogueAddress, followed, idInAddress } from "../../../src/taskpane/catalogue/trail";

test("an address names an indicator, the list, or another view", () => {
  expect(idInAddress(catalogueAddress("net-promoter-score"))).toBe("net-promoter-score");
  expect(idInAddress(catalogueAddress("50% über/uns"))).toBe("50% über/uns");
  expect(idInAddress(catalogueAddress())).toBe("");
  expect(idInAddress("#/catalogue/%E0%A4%A")).toBe("");
  expect(idInAddress("#/balance")).toBeNull();
  expect(idInAddress("")).toBeNull();
});

test("the trail grows from one to the next, and shrinks on the way back", () => {
  const there = followed(followed([], "a"), "b");
  expect(there).toEqual(["a", "b"]);
  expect(followed(there, "b")).toBe(there);
  expect(followed(there, "a")).toEqual(["a"]);
  expect(followed(there, "c")).toEqual(["a", "b", "c"]);
  expect(followed(there, "")).toEqual([]);
});
