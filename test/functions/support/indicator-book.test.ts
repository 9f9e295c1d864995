import { wholeCatalogue } from "../../../src/catalogue/whole-catalogue";
import { refusalOf } from "../../domain/refusal-of";
import { indicatorBook } from "../../../src/functions/support/indicator-book";
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
