/** @jest-environment jsdom */
import { loadAddIns } from "../../../../src/preview/page/add-ins/load-add-ins";
import { readOptions } from "../../../../src/preview/page/options/page-options";
import { tinyManifest, tinyManifestWith } from "../../sideload/tiny-manifest";

const modern = { SharedRuntime: "1.1", ExcelApi: "1.17" };

/** What the server would hand out, by path. */
function serve(files: Record<string, string>) {
  const fetchFile = (address: string) => {
    const text = files[new URL(address, location.href).pathname];
    const answer = {
      ok: text !== undefined,
      status: text === undefined ? 404 : 200,
      text: () => Promise.resolve(text),
      json: () => Promise.resolve(JSON.parse(text ?? "") as unknown),
    };
    return Promise.resolve(answer);
  };
  Object.defineProperty(window, "fetch", { value: fetchFile, configurable: true });
}

const load = (query = "", supported: Record<string, string> = modern) =>
  loadAddIns(readOptions(query, ["en-US"]), supported);

async function refusal(manifest: string, supported?: Record<string, string>) {
  serve({ "/m.xml": manifest });
  const { addIns, refusals } = await load("?manifest=/m.xml", supported);
  expect(addIns).toEqual([]);
  expect(refusals).toHaveLength(1);
  return refusals[0];
}

describe("sideloading", () => {
  it("takes the add-ins that the server names, each with its files beside its manifest", async () => {
    serve({
      "/add-ins.json": '["/add-ins/0/manifest.xml","/add-ins/1/manifest.xml"]',
      "/add-ins/0/manifest.xml": tinyManifest,
      "/add-ins/1/manifest.xml": tinyManifest,
    });
    const { addIns, refusals } = await load();
    expect(refusals).toEqual([]);
    expect(addIns.map(({ key, addIn }) => [key, addIn.pageUrl])).toEqual([
      ["add-in-0", "http://localhost/add-ins/0/pane.html"],
      ["add-in-1", "http://localhost/add-ins/1/pane.html"],
    ]);
  });

  it("takes the manifests of the page's address instead", async () => {
    serve({ "/other/m.xml": tinyManifest });
    const { addIns } = await load("?manifest=/other/m.xml&locale=zh-CN");
    expect(addIns.map(({ addIn }) => addIn.displayName)).toEqual(["小工具"]);
  });

  it("goes on with the others when one cannot run", async () => {
    serve({ "/a.xml": "<html/>", "/b.xml": tinyManifest });
    const { addIns, refusals } = await load("?manifest=/a.xml&manifest=/b.xml");
    expect(addIns.map(({ key }) => key)).toEqual(["add-in-1"]);
    expect(refusals.map(({ reason }) => reason)).toEqual(["not-a-manifest"]);
  });

  it("refuses what this Excel is too old for, by the add-in's name", async () => {
    expect(await refusal(tinyManifest, { ExcelApi: "1.8" })).toMatchObject({
      addInName: "Tiny",
      reason: "requirements",
      detail: "SharedRuntime 1.1, ExcelApi 1.9",
    });
  });

  it("refuses a manifest with a fault, by its address", async () => {
    const broken = tinyManifestWith('String id="Open.Label"', 'String id="Open.Other"');
    expect(await refusal(broken)).toMatchObject({
      addInName: "http://localhost/m.xml",
      reason: "dangling-resource",
      detail: "Open.Label",
    });
  });

  it("refuses a manifest that is not there", async () => {
    serve({});
    const { refusals } = await load("?manifest=/m.xml");
    expect(refusals[0]).toMatchObject({
      reason: "unreachable",
      detail: "http://localhost/m.xml (404)",
    });
  });
});
