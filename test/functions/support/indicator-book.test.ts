import { awaitCompany, putCompanyInUse } from "../../../src/catalogue/company/company-in-use";
import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";
import { refusalOf } from "../../domain/refusal-of";
import { indicatorBook } from "../../../src/functions/support/indicator-book";
import { SAMPLE } from "../../catalogue/company/sample-company";
import type { Language } from "../../../src/i18n/language";

jest.mock("../../../src/catalogue/whole-catalogue", () => {
  const actual: object = jest.requireActual("../../../src/catalogue/whole-catalogue");
  const { wholeCatalogue: fetched } = actual as { wholeCatalogue: () => Promise<unknown> };
  return { wholeCatalogue: jest.fn(fetched) };
});

const fetching = jest.mocked(wholeCatalogue);

async function refusalOfBook(language: Language) {
  const problem: unknown = await indicatorBook(language).catch((error: unknown) => error);
  return refusalOf(() => {
    throw problem;
  });
}

afterEach(() => {
  jest.useRealTimers();
  fetching.mockClear();
  putCompanyInUse(null);
});

test("a catalogue that cannot be fetched is refused, and fetched again next time", async () => {
  fetching.mockRejectedValueOnce(new Error("offline"));
  expect(await refusalOfBook("zh-TW")).toMatchObject({
    kind: "not-available",
    reason: "catalogue-unreachable",
  });
  expect((await indicatorBook("zh-TW")).length).toBeGreaterThan(200);
});

test("it is fetched once, with the names of every language", async () => {
  const book = await indicatorBook("en-US");
  expect(await indicatorBook("en-US")).toBe(book);
  expect(fetching).toHaveBeenCalledTimes(1);
  const entry = book.find(({ id }) => id === "net-promoter-score");
  expect(entry?.name).toBe("Net promoter score (NPS)");
  expect(entry?.names).toContain("净推荐值");
});

test("a server that stays silent is given up", async () => {
  jest.useFakeTimers();
  fetching.mockReturnValueOnce(new Promise(() => undefined));
  const waiting = refusalOfBook("zh-CN");
  await jest.advanceTimersByTimeAsync(15_000);
  expect(await waiting).toMatchObject({ reason: "catalogue-unreachable" });
});

describe("a company's own catalogue", () => {
  const inBook = async (id: string, language: Language = "en-US") =>
    (await indicatorBook(language)).find((entry) => entry.id === id);

  test("lays its indicators over the published ones, until it changes", async () => {
    putCompanyInUse(SAMPLE);
    expect(await inBook("own-1", "zh-TW")).toMatchObject({ name: "续约率", hidden: false });
    const changed = await inBook("first-contact-resolution");
    expect(changed?.name).toBe("Our FCR");
    expect(changed?.names).toEqual(expect.arrayContaining(["Our FCR", "首次解决率 FCR"]));
    putCompanyInUse({ ...SAMPLE, indicators: [] });
    expect(await inBook("own-1")).toBeUndefined();
    expect((await inBook("first-contact-resolution"))?.name).toMatch(/^First contact/);
  });

  test("what it hides is marked", async () => {
    const [hidden = ""] = SAMPLE.hidden.indicators;
    putCompanyInUse(SAMPLE);
    expect((await inBook(hidden))?.hidden).toBe(true);
  });

  test("is waited for while it is being read", async () => {
    awaitCompany();
    const early = indicatorBook("en-US");
    putCompanyInUse(SAMPLE);
    expect((await early).some(({ id }) => id === "own-1")).toBe(true);
  });

  test("that cannot be read is refused: the published text could be the wrong one", async () => {
    putCompanyInUse("unreadable");
    expect(await refusalOfBook("en-US")).toMatchObject({ reason: "catalogue-unreachable" });
  });
});
