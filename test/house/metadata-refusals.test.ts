import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { readComments } from "../../.config/function-comments.cjs";
import { baseMetadata, helpFrom, metadataIn } from "../../.config/functions-metadata.cjs";
import type { FunctionTexts, Metadata } from "../../.config/functions-metadata.cjs";

const english: Metadata = {
  functions: [
    {
      id: "RATE",
      name: "RATE",
      description: "A share.",
      parameters: [
        { name: "part", description: "Some.", dimensionality: "matrix" },
        { name: "scale", description: "Factor.", optional: true },
      ],
      result: {},
    },
  ],
};
const chinese: FunctionTexts = {
  description: "比率。",
  parameters: {
    part: { name: "部分", description: "分子。" },
    scale: { name: "倍数", description: "倍数。" },
  },
};

function speak(texts: Record<string, unknown>): Metadata {
  return metadataIn("zh-CN", {
    base: english,
    texts: texts as Record<string, FunctionTexts>,
    origin: "https://kpi.example.com",
  });
}

describe("a language laid over the metadata", () => {
  test("replaces descriptions and parameter names, never the function's name", () => {
    const [fn] = speak({ RATE: chinese }).functions;
    expect(fn).toMatchObject({
      name: "RATE",
      description: "比率。",
      parameters: [
        { name: "部分", description: "分子。", dimensionality: "matrix" },
        { name: "倍数", description: "倍数。", optional: true },
      ],
    });
  });

  test.each<[string, Record<string, unknown>, string]>([
    ["a function", {}, "functions.json of zh-CN, RATE: description is missing."],
    [
      "a description",
      { RATE: { ...chinese, description: " " } },
      "functions.json of zh-CN, RATE: description is missing.",
    ],
    [
      "a parameter",
      { RATE: { ...chinese, parameters: { part: chinese.parameters["part"] } } },
      "functions.json of zh-CN, RATE: parameters.scale.name is missing.",
    ],
    [
      "a parameter's description",
      { RATE: { ...chinese, parameters: { ...chinese.parameters, scale: { name: "倍数" } } } },
      "functions.json of zh-CN, RATE: parameters.scale.description is missing.",
    ],
  ])("stops the build when %s has no text, and names it", (_what, texts, message) => {
    expect(() => speak(texts)).toThrow(message);
  });

  test("stops the build when a text belongs to no function or parameter", () => {
    expect(() => speak({ RATE: chinese, RATIO: chinese })).toThrow('"RATIO" belongs to nothing');
    const renamed = { ...chinese, parameters: { ...chinese.parameters, whole: {} } };
    expect(() => speak({ RATE: renamed })).toThrow('RATE: "whole" belongs to nothing');
  });
});

describe("the English metadata", () => {
  test("refuses one id in two files", () => {
    const twice = { functions: [...english.functions, ...english.functions] };
    expect(() => baseMetadata(twice)).toThrow("RATE: two custom functions have this id.");
  });

  test("refuses a parameter without help", () => {
    const [fn] = english.functions;
    const silent = { ...fn, parameters: [{ name: "part", description: "" }] };
    expect(() => baseMetadata({ functions: [silent] } as unknown as Metadata)).toThrow(
      "JSDoc of RATE: @param part is missing.",
    );
  });

  test("puts help that JSDoc wraps on one line", () => {
    const wrapped = english.functions.map((fn) => ({ ...fn, description: "A\n  share." }));
    expect(baseMetadata({ functions: wrapped }).functions[0]?.description).toBe("A share.");
  });
});

describe("examples", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "kpi-examples-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function read(...examples: string[]) {
    const file = path.join(folder, "rate.ts");
    const tags = examples.map((example) => ` * @example ${example}\n`).join("");
    writeFileSync(
      file,
      `/**\n * A share.\n *\n * @customfunction RATE\n${tags} */\nexport function rate() {}\n`,
    );
    return readComments([file], "KPI");
  }

  test("are split into formula and result", () => {
    const comments = read("KPI.RATE(1, 2) = 0.5", 'KPI.RATE({1;2}, "a = b") = #VALUE!');
    expect(comments.get("RATE")?.examples).toEqual([
      { formula: "=KPI.RATE(1, 2)", result: "0.5" },
      { formula: '=KPI.RATE({1;2}, "a = b")', result: "#VALUE!" },
    ]);
  });

  test("become help, with what the guide says besides", () => {
    const comments = read("KPI.RATE(1, 2) = 0.5");
    const guide = {
      RATE: {
        result: "A fraction.",
        pitfalls: ["Pool."],
        options: { scale: { 1000: "per mille" } },
      },
    };
    const scale = [{ value: "1000", meaning: "per mille" }];
    const range = {
      optional: false,
      matrix: true,
      single: false,
      repeating: false,
      guarded: false,
      options: [],
    };
    const one = {
      optional: true,
      matrix: false,
      single: true,
      repeating: false,
      guarded: false,
      options: scale,
    };
    expect(helpFrom(english, { base: english, comments, guide, namespace: "KPI" })).toEqual([
      {
        id: "RATE",
        family: path.basename(folder),
        name: "KPI.RATE",
        description: "A share.",
        result: "A fraction.",
        parameters: [
          { key: "part", name: "part", description: "Some.", ...range },
          { key: "scale", name: "scale", description: "Factor.", ...one },
        ],
        examples: comments.get("RATE")?.examples,
        plain: [],
        noPlainFormula: null,
        pitfalls: ["Pool."],
      },
    ]);
  });

  test("are demanded of every function", () => {
    expect(() => read()).toThrow("RATE: there is no @example");
  });

  test.each(["KPI.RATE(1, 2)", "KPI.RATIO(1, 2) = 0.5", "RATE(1, 2) = 0.5", "KPI.RATE(1 = 0.5"])(
    "refuse %s",
    (example) => {
      expect(() => read(example)).toThrow(`RATE: the example "${example}" is not`);
    },
  );
});
