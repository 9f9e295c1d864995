/** All three templates in all three languages: inserted by clicking, verdicts as the article implies. */
import { expectCellText } from "../../support/browser/preview";
import { headingRow, insertTemplate, openScorecards } from "../../support/browser/scorecard";

/** Titles of the templates and the words of a verdict, per language. */
const LANGUAGES = [
  ["zh-CN", ["电商", "金融", "制造"], { low: "偏低", right: "合适", high: "偏高" }],
  [
    "en-US",
    ["E-commerce", "Finance", "Manufacturing"],
    { low: "Too low", right: "In range", high: "Too high" },
  ],
  ["zh-TW", ["電商", "金融", "製造"], { low: "偏低", right: "合適", high: "偏高" }],
] as const;

/** Distance from the headings to the first category of the balance block: rows, total, blocks. */
const BALANCE_AFTER = { ecommerce: 10, finance: 12, manufacturing: 10 };

describe.each(LANGUAGES)("in %s", (language, [ecommerce, finance, manufacturing], words) => {
  it("the three templates insert, each with its verdicts", async () => {
    const preview = await openScorecards(language);
    const { page, errors } = preview;
    const expectVerdicts = async (after: number, verdicts: readonly string[]): Promise<void> => {
      const first = (await headingRow(preview)) + after;
      for (const [index, verdict] of verdicts.entries()) {
        await expectCellText(page, `C${String(first + index)}`, verdict);
      }
    };
    const balanced = Array<string>(4).fill(words.right);

    await insertTemplate(preview, new RegExp(ecommerce));
    await expectVerdicts(BALANCE_AFTER.ecommerce, balanced);
    await insertTemplate(preview, new RegExp(finance));
    await expectVerdicts(BALANCE_AFTER.finance, [words.right, words.low, words.high, words.right]);
    await insertTemplate(preview, new RegExp(manufacturing));
    await expectVerdicts(BALANCE_AFTER.manufacturing, balanced);
    expect(errors).toEqual([]);
  });
});
