import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { functionFiles } from "../../.config/function-files.cjs";
import { baseMetadata, metadataIn } from "../../.config/functions-metadata.cjs";
import type { FunctionTexts, Metadata } from "../../.config/functions-metadata.cjs";
import { languages, readTexts } from "../../.config/locales.cjs";

const root = path.resolve(__dirname, "../..");
const files = functionFiles(root);
const ORIGIN = "https://kpi.example.com";

/** Formulas in workbooks are stored with these ids, so none may ever disappear. */
const SHIPPED = [
  ...["BALANCE", "REBALANCE"],
  ...[
    "ABANDON",
    "ADHERENCE",
    "AHT",
    "ASA",
    "CONFORMANCE",
    "OCCUPANCY",
    "SERVICELEVEL",
    "UTILIZATION",
  ],
  ...["DEFINE", "LIST", "TARGET"],
  ...["COVERAGE", "MULTIBUY"],
  ...[
    "CORR.REDUNDANCY",
    "CORR.RELEVANCE",
    "CORRELATION",
    "FORECAST.BIAS",
    "GROWTH.YOY",
    "MAPE",
    "TREND.SLOPE",
    "TREND.VERDICT",
    "WAPE",
  ],
  ...[
    "BACKLOG.DAILY",
    "CHURN.INACTIVE",
    "COHORT",
    "FCR.WINDOW",
    "REOPEN.WINDOW",
    "REVISIT.WINDOW",
    "RFM.NAMES",
    "RFM.SCORES",
    "RFM.SEGMENTS",
  ],
  ...["BADDEBT", "BUDGET", "CEI", "CLV", "COLLECT", "DSO", "OVERDUE"],
  ...[
    "ALERT.PRECISION",
    "ALERT.RECALL",
    "ATTAIN",
    "CHURN",
    "CHURNREV",
    "FCR",
    "GROWTH",
    "GRR",
    "NRR",
    "PERMILLE",
    "RATE",
    "RETENTION",
    "SHARE",
    "TEAMINDEX",
    "TURNOVER",
  ],
  ...["GRADE", "PRORATE", "TOTAL"],
  ...[
    "SCORE.BAND",
    "SCORE.COVERED",
    "SCORE.DEDUCTION",
    "SCORE.LINEAR",
    "SCORE.PASSFAIL",
    "SCORE.RANK",
    "SCORE.RATIO",
    "SCORE.REDFLAG",
    "SCORE.RUBRIC",
    "SCORE.STEPS",
    "SCORE.THREEPOINT",
  ],
  ...["BACKLOGDAYS", "COSTPER", "PERHOUR", "QASCORE", "SLA"],
  ...["CES", "CSAT", "INTERVAL.MEAN", "INTERVAL.NPS", "INTERVAL.RATE", "NPS", "RESPONSE"],
  ...[
    "DURATION.MEAN",
    "DURATION.MEDIAN",
    "DURATION.PERCENTILE",
    "DURATION.WITHIN",
    "WITHIN",
    "WORKTIME",
  ],
];

async function officialMetadata(): Promise<Metadata> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(files);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as Metadata;
}

function spoken(official: Metadata, tag: string): Metadata {
  const texts =
    tag === "en-US"
      ? undefined
      : (readTexts(root, tag, "functions") as Record<string, FunctionTexts>);
  return metadataIn(tag, { base: baseMetadata(official), texts, origin: ORIGIN });
}

/** What of a function decides how Excel calls it: everything but its texts. */
const shapeOf = ({ functions }: Metadata) =>
  functions.map(({ id, name, result, parameters }) => ({
    id,
    name,
    result,
    parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({
      type,
      dimensionality,
      optional,
      repeating,
    })),
  }));

describe("metadata of the custom functions", () => {
  let official: Metadata;
  beforeAll(async () => {
    official = await officialMetadata();
  });

  test("every shipped id is there, and each once", () => {
    const ids = official.functions.map(({ id }) => id);
    expect(ids.filter((id) => SHIPPED.includes(id)).sort()).toEqual([...SHIPPED].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("id, file and export have one name", () => {
    const fromFiles = files.map((file) => path.basename(file, ".ts"));
    const fromIds = official.functions.map(({ id }) => id.toLowerCase().replaceAll(".", "-"));
    expect(fromIds).toEqual(fromFiles);
    expect(official.functions.map(({ name }) => name)).toEqual(
      official.functions.map(({ id }) => id),
    );
  });

  test("the generator associates each file's one export", async () => {
    const { associate } = await generateCustomFunctionsMetadata(files);
    expect(associate).toEqual(
      files.map((file, index) => ({
        sourceFileName: file,
        functionName: path
          .basename(file, ".ts")
          .replace(/-(.)/g, (_, c: string) => c.toUpperCase()),
        id: official.functions[index]?.id,
      })),
    );
  });

  test("no rich data types are announced, which need a newer Excel than ours", () => {
    expect(official).toHaveProperty("allowCustomDataForDataTypeAny", true);
    expect(spoken(official, "en-US")).not.toHaveProperty("allowCustomDataForDataTypeAny");
  });

  test("@example stays out of the help that Excel shows", () => {
    expect(JSON.stringify(official)).not.toContain("@example");
    expect(JSON.stringify(official)).not.toContain("KPI.FCR(");
  });

  describe.each(languages(root))("%s", (tag) => {
    test("has the shape that the official generator wrote", () => {
      expect(shapeOf(spoken(official, tag))).toEqual(shapeOf(official));
    });

    test("fits Excel's limits", () => {
      for (const fn of spoken(official, tag).functions) {
        expect(fn.id).toMatch(/^[A-Z][A-Z0-9._]{2,63}$/);
        expect(fn.id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d*C\d*$/);
        expect(fn.description).toMatch(/^[^\n]{1,1024}$/);
        expect(fn.parameters.length).toBeLessThanOrEqual(128);
        for (const parameter of fn.parameters) {
          expect(parameter.name).toMatch(/^\S.{0,63}$/u);
          expect(parameter.description).toMatch(/^[^\n]{1,512}$/);
        }
        const names = fn.parameters.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }
    });

    test("at most the last parameter repeats", () => {
      for (const { parameters } of spoken(official, tag).functions) {
        expect(parameters.slice(0, -1).filter(({ repeating }) => repeating)).toEqual([]);
      }
    });

    test("every function leads to its own help", () => {
      expect(spoken(official, tag).functions.map(({ helpUrl }) => helpUrl)).toEqual(
        official.functions.map(({ id }) => `${ORIGIN}/help/${tag}/functions.html#${id}`),
      );
    });
  });

  test.each(languages(root).filter((tag) => tag.startsWith("zh")))("%s speaks Chinese", (tag) => {
    const texts = spoken(official, tag).functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
    expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
