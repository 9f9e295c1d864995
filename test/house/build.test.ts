import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { OFFICE_JS } from "../../.config/build-options.cjs";
import type { FunctionHelpRecord, Metadata } from "../../.config/functions-metadata.cjs";
import { readTexts } from "../../.config/locales.cjs";
import { buildFolder } from "./built-folder";
import type { BuiltFolder } from "./built-folder";
import { MANIFEST_CHECKS } from "./manifest-checks";
import { readManifest } from "./manifest-document";
import type { ManifestFacts } from "./manifest-document";
import { schemaProblems, schemasAreHere } from "./manifest-schema";
import { readIcon } from "./read-icon";

interface PageTexts {
  readonly pages: { readonly functions: { readonly words: Readonly<Record<string, string>> } };
}

const root = path.resolve(__dirname, "../..");
const languages = readdirSync(path.join(root, "seeds/locales"));
const ORIGIN = "https://kpi.example.com/hr/scorecards";
const ADD_IN_ID = "3f0c9a5e-7a51-4b8e-9d0f-0a1b2c3d4e5f";
const BUILD_TIME_LIMIT = 180_000;

/** Words that stand in Microsoft's library and in nothing of ours. */
const OFFICE_JS_MARK = "OSF.DDA";

let built: BuiltFolder;
beforeAll(async () => {
  built = await buildFolder(`origin=${ORIGIN}/`, "office-js=china", `id=${ADD_IN_ID}`);
}, BUILD_TIME_LIMIT);
afterAll(() => {
  built.remove();
});

const withoutOrigin = (address: string) => address.slice(ORIGIN.length + 1);
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*\bsrc="([^"]*)"/g)].map(([, src]) => src ?? "");
const metadataIn = (tag: string) =>
  JSON.parse(built.read(tag === "en-US" ? "functions.json" : `functions-${tag}.json`)) as Metadata;
const helpIn = (tag: string) =>
  JSON.parse(
    built.read(tag === "en-US" ? "functions-help.json" : `functions-help-${tag}.json`),
  ) as FunctionHelpRecord[];
const pages = () =>
  built.files.filter((file) => file.startsWith("help/") && file.endsWith(".html"));

test("the build has neither errors nor warnings", () => {
  expect(built.report).toMatch(/webpack [\d.]+ compiled successfully/);
});

describe("manifest.xml", () => {
  const facts = (): ManifestFacts => ({
    languages,
    version: (
      JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string }
    ).version,
    iconSize: (address) => readIcon(built.pathOf(withoutOrigin(address)))?.size ?? null,
  });

  test.each(Object.keys(MANIFEST_CHECKS))("%s", (check) => {
    expect(MANIFEST_CHECKS[check]?.(readManifest(built.read("manifest.xml")), facts())).toEqual([]);
  });

  test("every address lies under the new origin and exists in the folder", () => {
    const addresses = [...built.read("manifest.xml").matchAll(/Value="(https?:[^"]+)"/g)].map(
      ([, address]) => address ?? "",
    );
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
    expect(addresses.map(withoutOrigin).filter((file) => !built.has(file))).toEqual([]);
  });

  test("carries the id that was asked for", () => {
    expect(readManifest(built.read("manifest.xml")).one("Id").text).toBe(ADD_IN_ID);
  });

  (schemasAreHere ? test : test.skip)("still fits Microsoft's schemas", async () => {
    expect(await schemaProblems(built.read("manifest.xml"))).toEqual([]);
  });
});

describe("the folder", () => {
  test("speaks of no developer's machine", () => {
    const texts = built.files.filter((file) => /\.(html|json|js|xml|css)$/.test(file));
    expect(texts.filter((file) => built.read(file).includes("localhost:3000"))).toEqual([]);
  });

  test("holds no copy of Office.js", () => {
    const library = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");
    expect(readFileSync(library, "utf8")).toContain(OFFICE_JS_MARK);
    const scripts = built.files.filter((file) => file.endsWith(".js"));
    expect(scripts.filter((file) => built.read(file).includes(OFFICE_JS_MARK))).toEqual([]);
    expect(scripts.filter((file) => /office|excel-/.test(file))).toEqual([]);
  });

  test("gives the manifest's files names that never change, and others a hash", () => {
    const stable = built.files.filter((file) => !/^(assets|help|icons)\//.test(file)).sort();
    expect(stable).toEqual(
      [
        "_headers",
        "functions.js",
        "functions.json",
        "functions-help.json",
        ...languages
          .filter((tag) => tag !== "en-US")
          .flatMap((tag) => [`functions-${tag}.json`, `functions-help-${tag}.json`]),
        "manifest.xml",
        "staticwebapp.config.json",
        "taskpane.html",
      ].sort(),
    );
    const assets = built.files.filter((file) => file.startsWith("assets/"));
    expect(
      assets.filter((file) => !/\.[0-9a-f]{10}\.(js|css)(\.LICENSE\.txt)?$/.test(file)),
    ).toEqual([]);
  });

  test("lets Excel on the web read the metadata", () => {
    expect(built.read("_headers")).toMatch(/^\/\*\n {2}Access-Control-Allow-Origin: \*/);
    expect(JSON.parse(built.read("staticwebapp.config.json"))).toMatchObject({
      globalHeaders: { "Access-Control-Allow-Origin": "*" },
    });
  });
});

describe("taskpane.html", () => {
  test("loads one Office.js, first, in the head; then functions, commands and pane", () => {
    const head = built.read("taskpane.html").split("</head>")[0] ?? "";
    expect(scriptsOf(head)).toEqual(scriptsOf(built.read("taskpane.html")));
    const [officeJs, functions, commands, pane, ...others] = scriptsOf(head);
    expect(officeJs).toBe(OFFICE_JS.china);
    expect(functions).toMatch(/^functions\.js\?[0-9a-f]+$/);
    expect(commands).toMatch(/^assets\/commands\./);
    expect(pane).toMatch(/^assets\/taskpane\./);
    expect(others).toEqual([]);
  });

  test("has the pane wait for nothing but makes nothing wait for the pane", () => {
    const deferred = [...built.read("taskpane.html").matchAll(/<script defer src="([^"]*)"/g)];
    expect(deferred.map(([, src]) => src?.replace(/\..*/, ""))).toEqual(["assets/taskpane"]);
  });

  test("says in every language what to do if the pane does not start", () => {
    const html = built.read("taskpane.html");
    for (const tag of languages) expect(html).toContain(`<p lang="${tag}">`);
    expect(html).toContain(new URL(OFFICE_JS.china).host);
  });

  test("loads at most 200 KB of script at first, compressed", () => {
    const bytes = scriptsOf(built.read("taskpane.html"))
      .slice(1)
      .map((src) => gzipSync(built.read(src.replace(/\?.*/, ""))).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });
});

describe("functions.js", () => {
  /** Runs the bundle as Excel does: with Office.js's CustomFunctions, and without the pane. */
  function runFunctions(): Map<string, (...values: unknown[]) => unknown> {
    const functions = new Map<string, (...values: unknown[]) => unknown>();
    const CustomFunctions = {
      associate: (id: string, fn: (...values: unknown[]) => unknown) => functions.set(id, fn),
      ErrorCode: {},
    };
    const document = {
      baseURI: `${ORIGIN}/taskpane.html`,
      currentScript: { tagName: "SCRIPT", src: `${ORIGIN}/functions.js` },
    };
    vm.runInNewContext(built.read("functions.js"), { CustomFunctions, document, self: {} });
    return functions;
  }

  test("associates every function of the metadata by itself", () => {
    expect([...runFunctions().keys()].sort()).toEqual(
      metadataIn("en-US")
        .functions.map(({ id }) => id)
        .sort(),
    );
  });

  test("answers a cell", () => {
    expect(runFunctions().get("FCR")?.([[400], [420]], [[500], [525]])).toBe(0.8);
  });
});

describe("commands", () => {
  test("the handlers that the manifest names are in the bundle", () => {
    const names = readManifest(built.read("manifest.xml"))
      .all("FunctionName")
      .map(({ text }) => text);
    const bundle = built.files.find((file) => file.startsWith("assets/commands.")) ?? "";
    expect(new Set(names)).toEqual(new Set(["showTemplates", "checkWeights", "openHelp"]));
    expect(names.filter((name) => !built.read(bundle).includes(`"${name}"`))).toEqual([]);
  });
});

describe("help", () => {
  test.each(languages)("%s: metadata, help records and pages name the same functions", (tag) => {
    const ids = metadataIn(tag).functions.map(({ id }) => id);
    expect(helpIn(tag).map(({ id }) => id)).toEqual(ids);
    const page = built.read(`help/${tag}/functions.html`);
    expect([...page.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id)).toEqual(ids);
  });

  test.each(languages)("%s: the link of each function leads to its place on the page", (tag) => {
    for (const { helpUrl = "" } of metadataIn(tag).functions) {
      const [file = "", id = ""] = withoutOrigin(helpUrl).split("#");
      expect(built.read(file)).toContain(`id="${id}"`);
    }
  });

  test.each(languages)(
    "%s: every function shows a description, arguments and an example",
    (tag) => {
      for (const { name, description, parameters, examples } of helpIn(tag)) {
        expect(name).toMatch(/^KPI\./);
        expect(description.length).toBeGreaterThan(3);
        expect(parameters.map((parameter) => parameter.description)).not.toContain("");
        expect(examples.length).toBeGreaterThanOrEqual(1);
      }
    },
  );

  test.each(languages)("%s: the section of each function has every part", (tag) => {
    const { words } = (readTexts(root, tag, "pages") as PageTexts).pages.functions;
    const { answer = "", parameters = "", examples = "", pitfalls = "", plain = "" } = words;
    const sections = built.read(`help/${tag}/functions.html`).split("<section ").slice(1);
    const partsOf = (section: string) =>
      [...section.matchAll(/<h3>([^<]+)<\/h3>\s*(?=<\w)/g)].map(([, heading = ""]) => heading);
    const always = [answer, parameters, examples, pitfalls, plain];
    for (const section of sections) {
      expect(partsOf(section).filter((part) => part !== words["benchmark"])).toEqual(always);
      expect(section).toMatch(/<li>[^<]+<\/li>/);
      expect(section).not.toMatch(/undefined|\bnull\b/);
    }
    const withFigures = sections.filter((section) =>
      partsOf(section).includes(words["benchmark"] ?? ""),
    );
    expect(withFigures.length).toBeGreaterThanOrEqual(10);
    expect(withFigures.filter((section) => !section.includes(`${words["grade"] ?? ""} `))).toEqual(
      [],
    );
  });

  test("every language has the same pages", () => {
    const names = languages.map((tag) =>
      pages()
        .filter((file) => file.includes(`/${tag}/`))
        .map((file) => path.basename(file))
        .sort(),
    );
    expect(names[0]).toEqual([
      "company.html",
      "functions.html",
      "index.html",
      "privacy.html",
      "support.html",
    ]);
    expect(names).toEqual(languages.map(() => names[0]));
  });

  test("the schema of a company's catalogue stands beside them as it is", () => {
    const schema = readFileSync(
      path.join(root, "seeds/schema/company-catalogue.schema.json"),
      "utf8",
    );
    expect(built.read("help/company-catalogue.schema.json")).toBe(schema);
  });

  test("every link on a page, but to a source, leads to a file and to a place in it", () => {
    const dead = pages().flatMap((page) =>
      [...built.read(page).matchAll(/(?<!rel="noreferrer" )(?:href|src)="([^"]+)"/g)]
        .map(([, target]) => new URL(target ?? "", `https://pages/${page}`))
        .filter(({ host, pathname, hash }) => {
          const file = pathname.slice(1);
          if (host !== "pages" || !built.has(file)) return true;
          return hash !== "" && !built.read(file).includes(`id="${hash.slice(1)}"`);
        })
        .map((target) => `${page} -> ${target.href}`),
    );
    expect(dead).toEqual([]);
  });

  test("pages name their language, run no script and load nothing from elsewhere", () => {
    for (const page of pages()) {
      const html = built.read(page);
      expect(html).toContain(`<html lang="${page.split("/")[1] ?? ""}">`);
      expect(html).toContain("default-src 'none'; style-src 'self'; img-src 'self'");
      const ownWords = html.replace(/<a rel="noreferrer" href="https?:[^"]+">/g, "");
      expect(ownWords).not.toMatch(/<script|https?:\/\/|undefined|\[object/);
    }
  });
});

test(
  "an origin that is not https stops the build with a plain sentence",
  async () => {
    await expect(buildFolder("origin=http://kpi.example.com")).rejects.toThrow(
      "--env origin wants an https address",
    );
  },
  BUILD_TIME_LIMIT,
);
