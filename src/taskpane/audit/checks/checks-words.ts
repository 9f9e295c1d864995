import type { Texts } from "../../../i18n/texts";
import type { ChecksWords } from "../../../sheets/checks/checks";
import { mentionText } from "../../balance/findings/mention-text";
import type { AuditBook } from "../audit-book";
import { auditSentence } from "../findings/audit-sentence";

/** The words of a Checks sheet in the pane's language. */
export function checksWords(book: AuditBook, texts: Texts): ChecksWords {
  return {
    texts: book.words.checks.sheet,
    rules: book.rules.rules,
    verdicts: book.rules.words,
    sentence: (finding) => auditSentence(finding, book),
    mention: (mention) => mentionText(mention, book.speech),
    page: texts.sheets.print.page,
    listSeparator: texts.interface.frame.listSeparator,
  };
}
