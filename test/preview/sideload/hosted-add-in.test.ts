/** @jest-environment jsdom */
import { hostedAddIn } from "../../../src/preview/sideload/hosted-add-in";
import { parseManifest } from "../../../src/preview/sideload/manifest";
import { tinyManifest } from "./tiny-manifest";

const folder = "http://localhost:8123/add-ins/0/";
const hosted = hostedAddIn(parseManifest(tinyManifest, "zh-CN"), folder);

describe("a hosted add-in", () => {
  it("has every address of its own site in the folder of its manifest", () => {
    const text = JSON.stringify(hosted);
    expect(text).not.toContain("https://localhost:3000");
    // Icon and page; metadata; two panes; three icons for the button, the menu, its item, the cell.
    expect(text.split(folder)).toHaveLength(1 + 2 + 1 + 2 + 4 * 3);
  });

  it("keeps what is not an address", () => {
    expect(hosted.functions).toEqual({
      namespace: "TINY",
      metadataUrl: `${folder}functions-zh-CN.json`,
    });
    expect(hosted.cellMenu[0]).toMatchObject({
      id: "Tiny.CellStamp",
      action: { kind: "execute-function", name: "stamp" },
    });
  });
});
