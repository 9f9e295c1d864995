import { unsupportedSets } from "../../../src/preview/sideload/requirements";

const wanted = (minVersion: string) => [{ name: "ExcelApi", minVersion }];

describe("requirement sets", () => {
  it.each([
    ["1.9", "1.9"],
    ["1.9", "1.10"],
    ["1.1", "2.0"],
    ["1", "1.0"],
    ["1.1.1", "1.1.1"],
  ])("%s is met by %s", (minVersion, version) => {
    expect(unsupportedSets(wanted(minVersion), { ExcelApi: version })).toEqual([]);
  });

  it.each([
    ["1.10", "1.9"],
    ["2.0", "1.17"],
    ["1.1.1", "1.1"],
  ])("%s is not met by %s", (minVersion, version) => {
    expect(unsupportedSets(wanted(minVersion), { ExcelApi: version })).toEqual(wanted(minVersion));
  });

  it("a set that the host does not know is not met", () => {
    const sets = [...wanted("1.1"), { name: "SharedRuntime", minVersion: "1.1" }];
    expect(unsupportedSets(sets, { ExcelApi: "1.8" })).toEqual([
      { name: "SharedRuntime", minVersion: "1.1" },
    ]);
  });
});
