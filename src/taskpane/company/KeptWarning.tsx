import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { formatTime } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import { useDesk } from "./desk-context";
import { problemWords } from "./problem-words";
import type { KeptCatalogue } from "./usable-copy";

/** Says when the workbook holds several copies of the catalogue, or one that cannot be used. */
export function KeptWarning({ kept }: { kept: KeptCatalogue }) {
  const { language } = useSpeech();
  const { words } = useDesk();
  const { refusal, usable, savedAt, catalogue } = kept;
  const sentences: string[] = [];
  if (refusal) {
    const { problem } = refusal;
    const reason = problem ? problemWords(problem, null, words) : words.damaged;
    sentences.push(phrase(catalogue ? words.unreadable : words.unusable, { reason }));
  }
  if (usable.length > 1) {
    const time = formatTime(language, new Date(savedAt));
    sentences.push(phrase(words.several, { count: usable.length, time }));
  }
  return sentences.map((sentence) => (
    <MessageBar key={sentence} intent="warning" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  ));
}
