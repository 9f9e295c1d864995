import path from "node:path";
import { readSeeds } from "../../.config/read-seeds.cjs";

const ROOT = path.resolve(__dirname, "../..");

interface BundledModule {
  readonly code: string;
  readonly contextDependencies: readonly string[];
}

const bundle = jest.requireActual<() => BundledModule>("../../.config/seeds.val.cjs");
const underJest = jest.requireActual<object>("../../.config/seeds.cjs");

test("the bundle holds exactly what was checked", () => {
  const exports = {};
  // The code is what webpack would run as the module; here it runs with an exports object of ours.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
  new Function("exports", bundle().code)(exports);
  expect(exports).toEqual(readSeeds(ROOT));
});

test("the build starts again when anything in the seeds changes", () => {
  expect(bundle().contextDependencies).toEqual([path.join(ROOT, "seeds")]);
});

test("tests see the same", () => {
  expect(underJest).toEqual(readSeeds(ROOT));
});
