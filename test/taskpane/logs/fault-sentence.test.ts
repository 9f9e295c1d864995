import { INITIAL_PARAMETERS } from "../../../src/domain/log-analysis/log-parameters";
import { REFUSAL_REASONS } from "../../../src/domain/refusal";
import { LANGUAGES } from "../../../src/i18n/language";
import { loadLogTexts } from "../../../src/i18n/log-texts";
import { faultSentence } from "../../../src/taskpane/logs/fault-sentence";
import { CONTACTS, logOf } from "./fake-log";

const JOB = {
  log: logOf(CONTACTS),
  order: { analysis: "inactivity", roles: ["customer", "time"], parameters: INITIAL_PARAMETERS },
  columns: [0, 3],
} as const;

test("names the column by its heading and the cell by its address on the sheet", async () => {
  const fault = {
    reason: "date-off-calendar",
    details: { value: 0.5 },
    place: { role: "time", row: 2 },
  } as const;
  expect(faultSentence(fault, JOB, await loadLogTexts("en-US"))).toBe(
    "Column “Contact time”, cell E7: 0.5 is no time with its date. Type the whole date with its time, then analyze again. Nothing was written.",
  );
});

test("a fault of the whole list names no cell", async () => {
  const fault = { reason: "no-period-over", details: {}, place: null } as const;
  expect(faultSentence(fault, JOB, await loadLogTexts("zh-CN"))).toBe(
    "数据中还没有一个已经结束的期间。请选择更短的期间，或选择较晚的统计截止日。没有写入任何内容。",
  );
});

test.each(LANGUAGES)("a reason nobody foresaw is still a sentence in %s", async (language) => {
  const texts = await loadLogTexts(language);
  for (const reason of REFUSAL_REASONS) {
    const sentence = faultSentence({ reason, details: {}, place: null }, JOB, texts);
    expect(sentence).not.toMatch(/undefined|\{problem\}|\{reason\}/);
  }
});
