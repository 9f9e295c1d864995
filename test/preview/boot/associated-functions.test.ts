import { associatedFunction } from "../../../src/preview/boot/associated-functions";

const runtime = (mappings: Record<string, (...args: unknown[]) => unknown>) => ({
  CustomFunctions: { _association: { mappings } },
});

test("ids are compared without regard to case", () => {
  const twice = (x: unknown) => Number(x) * 2;
  expect(associatedFunction(runtime({ TWICE: twice }), "twice")).toBe(twice);
});

test("nothing is associated, or there is no library", () => {
  expect(associatedFunction(runtime({}), "TWICE")).toBeUndefined();
  expect(associatedFunction({}, "TWICE")).toBeUndefined();
});
