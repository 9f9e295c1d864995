import { formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { problemSentence } from "../frame/problem-sentence";
import { useLogTexts } from "./log-texts-context";
import type { ChosenLog } from "./use-log-source";

/** Where the chosen list stands and how long it is, or why it cannot be had. */
export function ChosenState({ chosen }: { chosen: ChosenLog }) {
  const { language, texts } = useSpeech();
  const { source: words } = useLogTexts();
  switch (chosen.kind) {
    case "none":
      return null;
    case "opening":
      return words.opening;
    case "failed":
      return <Failure sentence={problemSentence(chosen.problem, texts)} />;
    case "open": {
      const { sheetName: sheet, address, body } = chosen.log;
      return phrase(words.size, { sheet, address, rows: formatNumber(language, body.rows) });
    }
  }
}
