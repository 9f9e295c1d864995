import { Refusal } from "../../../src/domain/refusal";
import { answerLater } from "../../../src/functions/support/answer-later";
import { setCurrentLanguage } from "../../../src/i18n/current-language";
import { shownError } from "../custom-functions";

beforeEach(() => {
  setCurrentLanguage("en-US");
});

test("what is computed is answered", async () => {
  expect(await answerLater(() => Promise.resolve("text"))).toBe("text");
});

test("a refusal and a mistake settle as cell errors", async () => {
  const refused = await answerLater(() =>
    Promise.reject(new Refusal("not-available", "no-scores")),
  );
  expect(shownError(refused).code).toBe("#N/A");
  const broken = await answerLater(() => Promise.reject(new TypeError("x is undefined")));
  expect(shownError(broken)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("x is undefined") as string,
  });
});
