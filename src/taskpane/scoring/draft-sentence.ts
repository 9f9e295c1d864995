import type { Language } from "../../i18n/language";
import { formatPercent } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { refusalSentence } from "../../i18n/refusal-sentence";
import type { ScoringTexts } from "../../i18n/scoring-texts";
import type { Refusal } from "../../domain/refusal";
import { TERMS } from "../../i18n/terms";
import { lineName } from "./figure-words";
import type { JudgedDraft, RowDraft } from "./row-draft";

/** What stands in the way of a draft, as a sentence; null where nothing does. */
export function draftSentence(
  judged: JudgedDraft,
  { method }: RowDraft,
  words: ScoringTexts,
  language: Language,
): string | null {
  const name = (column: Parameters<typeof lineName>[0]) =>
    lineName(column, method, words, language);
  switch (judged.kind) {
    case "no-method":
      return null;
    case "missing":
      return phrase(words.missing, { lines: judged.columns.map(name).join(words.nameJoin) });
    case "no-number":
      return phrase(words.unreadable, { text: judged.text });
    case "percent-wanted": {
      const percent = formatPercent(language, judged.value);
      return phrase(words.percentWanted, { text: judged.text, percent });
    }
    case "not-positive":
      return phrase(words.notPositive, { line: name(judged.column) });
    case "refused":
      return refusalInWords(judged.refusal, language);
    case "possible":
      return judged.refusal && refusalInWords(judged.refusal, language);
  }
}

/** The domain calls a direction by its id; people read its name. */
function refusalInWords({ reason, details }: Refusal, language: Language): string {
  const { directions } = TERMS[language];
  const id = details["direction"];
  const direction = id === "up" || id === "down" ? { direction: directions[id].name } : {};
  return refusalSentence(language, reason, { ...details, ...direction });
}
