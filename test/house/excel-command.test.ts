import { spawnSync } from "node:child_process";
import path from "node:path";
import { planExcel, sideloadCommand, webAddress } from "../../.tools/excel-plan.cjs";

const tool = path.resolve(__dirname, "../../.tools/excel.mjs");
const BOOK = "https://contoso.sharepoint.com/_layouts/15/Doc.aspx?sourcedoc=%7B1%7D&action=edit";

describe("npm run excel", () => {
  test.each(["win32", "darwin"])("opens desktop Excel on %s", (platform) => {
    expect(planExcel([], platform)).toEqual({ kind: "desktop" });
    expect(planExcel(["--stop"], platform)).toEqual({ kind: "stop" });
  });

  test.each(["win32", "darwin", "linux"])("opens Excel on the web from %s", (platform) => {
    expect(planExcel(["--document", BOOK], platform)).toEqual({ kind: "web", document: BOOK });
  });

  test.each(["http://contoso.example/book", "book.xlsx", ""])("refuses the document %p", (book) => {
    expect(planExcel(["--document", book], "win32")).toMatchObject({
      kind: "refuse",
      message: expect.stringContaining(`not "${book}"`) as string,
    });
  });

  test("refuses words that it does not know, and lists those it knows", () => {
    expect(planExcel(["--doc", BOOK], "win32")).toMatchObject({
      kind: "refuse",
      message: expect.stringMatching(/--doc[^]*--document <address>/) as string,
    });
  });

  test("hands Microsoft's tool the manifest, in pinned versions", () => {
    expect(sideloadCommand("desktop", "dist/manifest.xml").join(" ")).toBe(
      "--yes --legacy-peer-deps --package=office-addin-debugging@7.0.0 --package=semver@7.7.3 " +
        "office-addin-debugging start dist/manifest.xml desktop --app excel --no-debug --no-live-reload",
    );
    expect(sideloadCommand("stop", "dist/manifest.xml").slice(-3)).toEqual([
      "office-addin-debugging",
      "stop",
      "dist/manifest.xml",
    ]);
  });

  test("keeps the workbook's address and adds where the add-in is", () => {
    const address = new URL(webAddress(BOOK, { port: 3000, addInId: "68ba6477" }));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      sourcedoc: "{1}",
      action: "edit",
      wdaddindevserverport: "3000",
      wdaddinmanifestfile: "manifest.xml",
      wdaddinmanifestguid: "68ba6477",
    });
  });
});

describe("the command itself", () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [tool, ...words], { encoding: "utf8" });

  test("explains itself", () => {
    const { status, stdout } = run("--help");
    expect(stdout).toContain("npm run excel -- --document <address>");
    expect(status).toBe(0);
  });

  const onLinux = process.platform === "linux" ? test : test.skip;
  onLinux("on Linux says what to do instead, and builds nothing", () => {
    const { status, stdout, stderr } = run();
    expect(stdout).toBe("");
    expect(stderr).toContain("There is no desktop Excel for this system.");
    expect(stderr).toContain("npm start");
    expect(status).toBe(1);
  });

  test("a wrong word ends it with a failure", () => {
    const { status, stderr } = run("--documnet", BOOK);
    expect(stderr).toContain("--documnet");
    expect(status).toBe(1);
  });
});
