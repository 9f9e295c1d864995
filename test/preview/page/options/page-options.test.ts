import { readOptions, withOption } from "../../../../src/preview/page/options/page-options";

const start = {
  locale: "en-US",
  theme: "light",
  empty: "0",
  excel: "current",
  pane: "open",
  panel: "none",
  manifests: [],
};

describe("the options in the page's address", () => {
  it("are those of a current Excel where nothing is asked", () => {
    expect(readOptions("", ["en-US"])).toEqual(start);
  });

  it("are read from the query", () => {
    const query =
      "?locale=zh-TW&theme=contrast&empty=null&excel=old&pane=closed&panel=requests&manifest=/a.xml&manifest=/b.xml";
    expect(readOptions(query, [])).toEqual({
      locale: "zh-TW",
      theme: "contrast",
      empty: "null",
      excel: "old",
      pane: "closed",
      panel: "requests",
      manifests: ["/a.xml", "/b.xml"],
    });
  });

  it("fall back where the query makes no sense", () => {
    const query = "?locale=xx&theme=pink&empty=1&excel=new&pane=ajar&panel=all";
    expect(readOptions(query, ["en-US"])).toEqual(start);
  });

  it.each([
    [["zh-TW", "en"], "zh-TW"],
    [["zh"], "zh-CN"],
    [["fr-FR", "zh-SG"], "zh-CN"],
    [["en-GB"], "en-US"],
    [["fr"], "en-US"],
    [[], "en-US"],
  ])("speak the nearest language to %j: %s", (preferred, locale) => {
    expect(readOptions("", preferred).locale).toBe(locale);
  });

  it("change one at a time", () => {
    expect(withOption("?theme=dark&manifest=%2Fa.xml", "theme", "light")).toBe(
      "?theme=light&manifest=%2Fa.xml",
    );
    expect(withOption("", "locale", "zh-CN")).toBe("?locale=zh-CN");
  });
});
