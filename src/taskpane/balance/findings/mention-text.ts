import type { Mention } from "../../../domain/card-rules/mention";
import { methodName } from "../../../i18n/method-name";
import { formatNumber, formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import { TERMS } from "../../../i18n/terms";
import type { RuleBook } from "./rule-book";

/** What a sentence needs to speak: the language, its words, and the names of indicators. */
export type RuleSpeech = Pick<RuleBook, "language" | "texts" | "indicatorName">;

/** Enough for a coefficient or a probability. */
const DIGITS = 4;

/** Something that a sentence mentions, in the user's language. */
export function mentionText(mention: Mention, speech: RuleSpeech): string {
  switch (mention.kind) {
    case "quote":
      return mention.text;
    case "list":
      return listText(mention.items, speech);
    case "changes":
      return mention.changes
        .map((one) => changeText(one, speech))
        .join(speech.texts.report.separator);
    default:
      return "value" in mention ? valueText(mention, speech) : nameText(mention, speech);
  }
}

function valueText(
  { kind, value }: Extract<Mention, { value: number }>,
  { language }: RuleSpeech,
): string {
  switch (kind) {
    case "share":
      return formatPercent(language, value, 2);
    case "points":
      return formatNumber(language, value * 100);
    case "number":
      return formatNumber(language, value, DIGITS);
  }
}

function nameText(named: Extract<Mention, { id: string }>, speech: RuleSpeech): string {
  const { categories, perspectives } = TERMS[speech.language];
  switch (named.kind) {
    case "category":
      return categories[named.id].name;
    case "perspective":
      return perspectives[named.id].name;
    case "indicator":
      return speech.indicatorName(named.id);
    case "method":
      return methodName(named.id, speech.language);
    case "word":
      return speech.texts.words[named.id] ?? named.id;
  }
}

// Sets of changes are told apart by a word, as the changes of one set are by the separator.
function listText(items: readonly Mention[], speech: RuleSpeech): string {
  const { separator, or } = speech.texts.report;
  const between = items.some(({ kind }) => kind === "changes") ? or : separator;
  return items.map((item) => mentionText(item, speech)).join(between);
}

type Change = Extract<Mention, { kind: "changes" }>["changes"][number];

function changeText({ of, from, to }: Change, speech: RuleSpeech): string {
  const percent = (value: number) => formatPercent(speech.language, value, 2);
  const values = { of: mentionText(of, speech), from: percent(from), to: percent(to) };
  return phrase(speech.texts.report.change, values);
}
