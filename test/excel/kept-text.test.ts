import {
  COMPANY_PART,
  keepCompanyCatalogue,
  readCompanyCatalogue,
  removeCompanyCatalogue,
} from "../../src/excel/company-catalogue";
import { keepDeclarations, readDeclarations } from "../../src/excel/declarations";
import { partWith } from "../../src/excel/kept-part";
import { ANSWER_LIMIT_MS } from "../../src/excel/run";
import { resetExcel } from "../support/excel/excel";
import { onSheet } from "../support/excel/in-excel";
import { passTime, passTimeUntil, stopTheClock } from "./pass-time";
import { failingAt, tapTheWire, type WireTap } from "./wire-tap";

let wire: WireTap;

beforeEach(async () => {
  await resetExcel();
  wire = tapTheWire();
});

afterEach(() => {
  wire.close();
  jest.useRealTimers();
});

/** Puts a part into the workbook past the product, as another person or version would. */
const addPart = (xml: string) =>
  onSheet((_, { workbook }) => workbook.customXmlParts.add(xml).load("id"));

const countParts = async () =>
  (
    await onSheet((_, { workbook }) =>
      workbook.customXmlParts.getByNamespace(COMPANY_PART.namespace).getCount(),
    )
  ).value;

const NASTY = JSON.stringify({
  name: `<b>&amp; ]]> "quoted" '=1+1' \u0000 \r\n\t \uD800 \uFFFE \u2028 客服 😀`,
});

test("a workbook without one is found out in one sync", async () => {
  expect(await readCompanyCatalogue()).toEqual([]);
  expect(wire.sent).toHaveLength(1);
});

test("what is kept is read again, sign by sign, in two syncs each", async () => {
  const kept = await keepCompanyCatalogue(NASTY, []);
  expect(wire.sent).toHaveLength(2);
  const [found, ...others] = await readCompanyCatalogue();
  expect(wire.sent).toHaveLength(4);
  expect([found, others]).toEqual([kept, []]);
  expect(JSON.parse(found?.text ?? "")).toEqual(JSON.parse(NASTY));
  expect(found?.savedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test("saving again replaces the copies named, and only those", async () => {
  const foreign = await addPart('<a xmlns="urn:other"/>');
  const first = await keepCompanyCatalogue('{"a":1}', []);
  const other = await addPart(partWith(COMPANY_PART, '{"b":1}', "2020-01-01T00:00:00.000Z"));
  const second = await keepCompanyCatalogue('{"a":2}', [first.partId, foreign.id]);
  expect((await readCompanyCatalogue()).map(({ partId }) => partId)).toEqual([
    second.partId,
    other.id,
  ]);
  const still = await onSheet((_, { workbook }) =>
    workbook.customXmlParts.getItemOrNullObject(foreign.id).load("id"),
  );
  expect(still.isNullObject).toBe(false);
});

test("of several copies the newest comes first, of equally old ones the one in use", async () => {
  const kept = await keepCompanyCatalogue('{"a":1}', []);
  await addPart(partWith(COMPANY_PART, '{"a":2}', kept.savedAt));
  await addPart(partWith(COMPANY_PART, '{"a":3}', "2999-01-01T00:00:00.000Z"));
  expect((await readCompanyCatalogue()).map(({ text }) => text)).toEqual([
    '{"a":3}',
    '{"a":1}',
    '{"a":2}',
  ]);
});

test("a damaged copy is reported as such", async () => {
  await addPart(`<other xmlns="${COMPANY_PART.namespace}">{}</other>`);
  expect(await readCompanyCatalogue()).toMatchObject([{ savedAt: "", text: null }]);
});

test("removing takes the copies named and forgets which was in use", async () => {
  const kept = await keepCompanyCatalogue("{}", []);
  const other = await addPart(partWith(COMPANY_PART, "{}", "2020-01-01T00:00:00.000Z"));
  await removeCompanyCatalogue([kept.partId]);
  expect((await readCompanyCatalogue()).map(({ partId }) => partId)).toEqual([other.id]);
  const settings = await onSheet((_, { workbook }) => workbook.settings.load("items/key"));
  expect(settings.items).toEqual([]);
});

test("what people declare is kept beside it, neither in the other's way", async () => {
  const catalogue = await keepCompanyCatalogue('{"a":1}', []);
  const declared = await keepDeclarations('{"b":1}', [catalogue.partId]);
  const again = await keepDeclarations('{"b":2}', [declared.partId, catalogue.partId]);
  expect(await readCompanyCatalogue()).toEqual([catalogue]);
  expect(await readDeclarations()).toEqual([again]);
});

describe("when saving fails", () => {
  test("at the second sync, the copy before is still there and alone", async () => {
    const first = await keepCompanyCatalogue('{"a":1}', []);
    wire.meddle((request, index) => (index === 3 ? failingAt(request, 0) : undefined));
    await expect(keepCompanyCatalogue('{"a":2}', [first.partId])).rejects.toMatchObject({
      code: "excel-too-old",
    });
    expect(await readCompanyCatalogue()).toEqual([first]);
  });

  test("because the workbook holds something else than was saved, it is taken back", async () => {
    wire.meddle((request, index) => {
      if (index !== 0) return undefined;
      const text = JSON.stringify(request).replace("a-catalogue", "another-one");
      return JSON.parse(text) as typeof request;
    });
    await expect(keepCompanyCatalogue('{"name":"a-catalogue"}', [])).rejects.toMatchObject({
      code: "not-kept",
    });
    expect(await countParts()).toBe(0);
  });

  test("because Excel answers too late, it is taken back", async () => {
    stopTheClock();
    let answer: () => void = () => undefined;
    wire.meddle((_request, index) => {
      if (index === 0) answer = wire.holdAnswers();
      return undefined;
    });
    const told = keepCompanyCatalogue("{}", []).catch((error: unknown) => error);
    await passTime(ANSWER_LIMIT_MS + 1_000);
    expect(await told).toMatchObject({ code: "connection-lost" });
    answer();
    expect(await passTimeUntil(countParts, (count) => count === 0)).toBe(0);
  });
});

test("more than Excel takes in one request is refused, and nothing is left", async () => {
  const huge = JSON.stringify("x".repeat(5 * 1024 * 1024));
  await expect(keepCompanyCatalogue(huge, [])).rejects.toMatchObject({ code: "too-large" });
  expect(await countParts()).toBe(0);
});
