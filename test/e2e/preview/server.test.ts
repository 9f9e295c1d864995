import { readFileSync } from "node:fs";
import http from "node:http";
import { tinyAddIn } from "../../support/browser/add-ins";
import { startPreviewServer } from "../../support/browser/browser-tools";

let url: string;

beforeAll(async () => {
  url = (await startPreviewServer({ addIns: [tinyAddIn] })).url;
});

/** `fetch` would tidy the path and the headers up before they are sent. */
function send(path: string, options: http.RequestOptions = {}) {
  return new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const request = http.request(`${url}/`, { path, ...options }, (response) => {
      let text = "";
      response.on("data", (chunk: Buffer) => (text += chunk.toString()));
      response.on("end", () => {
        resolve({ status: response.statusCode, text });
      });
    });
    request.on("error", reject).end();
  });
}

describe("the preview's server", () => {
  it("is found on this machine", () => {
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  it.each([
    ["/", "<title>Excel preview</title>"],
    ["/connect.js", "data-add-in"],
    ["/add-ins.json", '["/add-ins/0/manifest.xml"]'],
    ["/add-ins/0/manifest.xml", "<Id>5b0e8a52-66a3-4f0e-9a3b-1f4c7d2a9e10</Id>"],
    ["/add-ins/0/functions.json", '"DOUBLE"'],
    ["/office-js/excel-win32-16.01.js", "OfficeExtension"],
  ])("hands out %s", async (path, part) => {
    const { status, text } = await send(path);
    expect(status).toBe(200);
    expect(text).toContain(part);
  });

  it("puts the connection to the emulated Excel and the packages' office.js into a page", async () => {
    const { text } = await send("/add-ins/0/pane.html?a=1");
    expect(text).not.toContain("appsforoffice.microsoft.com");
    expect(text).toContain(
      '<script src="/connect.js"></script><script src="/office-js/office.js"></script>',
    );
    expect(text).toContain('<script src="tiny.js"></script>');
  });

  it("answers with the whole library, unmodified", async () => {
    const { text } = await send("/office-js/office.js");
    expect(text).toBe(readFileSync(require.resolve("@microsoft/office-js/dist/office.js"), "utf8"));
  });

  it.each([
    "/missing.js",
    "/add-ins/1/manifest.xml",
    "/add-ins/0/missing.html",
    "/add-ins/0/../../../../package.json",
    "/add-ins/0/%2e%2e/%2e%2e/%2e%2e/package.json",
    "/add-ins/0/..%2f..%2f..%2fsrc/preview/page/index.html",
    "/add-ins/0/..%2f..%2f..%2fpackage.json",
    "/office-js/..%2fpackage.json",
    "/..%2f..%2fpackage.json",
  ])("has nothing at %s", async (path) => {
    const { status, text } = await send(path);
    expect(status).toBe(404);
    expect(text).toMatch(/^No such file: /);
  });

  it("cannot read a broken address, and lives on", async () => {
    expect(await send("/add-ins/0/%E0%A4%A.html")).toMatchObject({ status: 400 });
    expect(await send("/")).toMatchObject({ status: 200 });
  });

  it("answers to no other site's name", async () => {
    expect(await send("/", { headers: { host: "evil.example:80" } })).toEqual({
      status: 403,
      text: "Unknown host",
    });
  });

  it("only hands out files", async () => {
    expect(await send("/", { method: "POST" })).toMatchObject({ status: 405 });
  });
});
