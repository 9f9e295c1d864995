import { hostLanguages } from "../../../../src/preview/page/options/host-language";
import english from "../../../../src/preview/page/texts/en-US.json";
import { textsIn } from "../../../../src/preview/page/texts/texts";
import simplified from "../../../../src/preview/page/texts/zh-CN.json";
import traditional from "../../../../src/preview/page/texts/zh-TW.json";

const places = (texts: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort()]),
  );

describe("the texts of the page", () => {
  it("are the same ones in each language, with the same places to fill", () => {
    expect(places(simplified)).toEqual(places(english));
    expect(places(traditional)).toEqual(places(english));
  });

  it.each(hostLanguages)("have their places filled in %s", (language) => {
    const text = textsIn(language)("pane.close", { name: "Tiny" });
    expect(text).toContain("Tiny");
    expect(text).not.toContain("{");
  });

  it("keep a place for which there is nothing", () => {
    expect(textsIn("en-US")("pane.close")).toBe("Close {name}");
  });
});
