import {
  companyIndicatorTexts,
  companyTemplateTexts,
} from "../../../src/catalogue/company/company-texts";
import { nearestText } from "../../../src/catalogue/company/nearest-text";
import { SAMPLE } from "./sample-company";

test("the figures of a formula are named as numerator and denominator", () => {
  expect(companyIndicatorTexts(SAMPLE, "zh-CN")["own-1"]).toMatchObject({
    name: "续约率",
    numerator: "续约客户数",
    denominator: "到期客户数",
  });
});

test("whoever speaks another language reads the nearest one", () => {
  expect(companyIndicatorTexts(SAMPLE, "zh-TW")["own-1"]?.name).toBe("续约率");
  expect(companyIndicatorTexts(SAMPLE, "en-US")["first-contact-resolution"]?.name).toBe("Our FCR");
  expect(companyTemplateTexts(SAMPLE, "en-US")["own-1"]?.title).toBe("续约组计分卡");
});

test.each([
  ["zh-TW", { "en-US": "e", "zh-CN": "c" }, "c"],
  ["zh-CN", { "en-US": "e", "zh-TW": "t" }, "t"],
  ["en-US", { "zh-TW": "t", "zh-CN": "c" }, "c"],
  ["fr", { "zh-TW": "t" }, "t"],
])("%s of %j is %s", (language, texts, expected) => {
  expect(nearestText(texts, language)).toBe(expected);
});

test("nothing said at all is a fault of ours", () => {
  expect(() => nearestText({}, "zh-CN")).toThrow("one language at least");
});
