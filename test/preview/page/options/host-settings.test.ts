import { DEFAULT_SETTINGS } from "../../../../src/preview/boot/host-settings";
import { hostSettings } from "../../../../src/preview/page/options/host-settings";
import { readOptions } from "../../../../src/preview/page/options/page-options";

const settings = (query: string) => hostSettings(readOptions(query, ["en-US"]));

describe("the settings of the emulated Excel", () => {
  it("take language and theme from the options", () => {
    expect(settings("?locale=zh-TW&theme=dark")).toMatchObject({ locale: "zh-TW", theme: "dark" });
  });

  it.each([
    ["0", 0],
    ["null", null],
    ["text", ""],
  ])("hand over %s for an empty cell", (empty, value) => {
    expect(settings(`?empty=${empty}`).emptyCell).toBe(value);
  });

  it("are a current Excel's by default", () => {
    expect(settings("").requirementSets).toEqual(DEFAULT_SETTINGS.requirementSets);
  });

  it("may have an older ExcelApi and everything else", () => {
    expect(settings("?excel=1.9").requirementSets).toEqual({
      ...DEFAULT_SETTINGS.requirementSets,
      ExcelApi: "1.9",
    });
  });

  it("of an old Excel know neither shared runtimes nor functions", () => {
    const { requirementSets } = settings("?excel=old");
    expect(requirementSets).toMatchObject({ ExcelApi: "1.8" });
    expect(Object.keys(requirementSets)).not.toEqual(
      expect.arrayContaining(["SharedRuntime", "CustomFunctionsRuntime"]),
    );
    expect(requirementSets).not.toHaveProperty("CustomFunctionsRuntime");
  });
});
