/** @jest-environment jsdom */
import { parseManifest } from "../../../src/preview/sideload/manifest";
import { openingPane } from "../../../src/preview/sideload/opening-pane";
import { tinyManifest, tinyManifestWith } from "./tiny-manifest";

const paneOf = (manifest: string) => openingPane(parseManifest(manifest, "en-US"));
const taskpaneId = /<TaskpaneId>.*<\/TaskpaneId>/;

describe("the pane that a document opens with", () => {
  it("is the one that asks for it", () => {
    const asking = "<TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>$&";
    const last = tinyManifestWith(taskpaneId, "").replace(
      /<SourceLocation resid="About.Url" \/>/,
      asking,
    );
    expect(paneOf(last)).toBe("https://localhost:3000/pane.html#about");
  });

  it("is the first that a button shows, where none asks", () => {
    expect(paneOf(tinyManifestWith(taskpaneId, ""))).toBe("https://localhost:3000/pane.html");
  });

  it("is the add-in's page where there is no button at all", () => {
    const plain = tinyManifestWith(/<VersionOverrides[^]*<\/VersionOverrides>/, "");
    expect(paneOf(plain)).toBe("https://localhost:3000/pane.html");
  });

  it("is none where buttons run commands only", () => {
    const command =
      '<Action xsi:type="ExecuteFunction"><FunctionName>stamp</FunctionName></Action>';
    const commands = tinyManifest.replace(
      /<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/g,
      command,
    );
    expect(paneOf(commands)).toBeUndefined();
  });
});
