import { makeStyles } from "@fluentui/react-components";
import type { ProfileClash } from "../../../domain/card-rules/profile-clashes";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import type { FigureSpeech } from "./figure-groups";
import { figureName, figureText } from "./figure-groups";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "20px" }, sentence: { margin: 0 } });

/** Whether any card can keep to a profile, and which limits clash where none can. */
export function Feasibility({ clashes }: { clashes: readonly ProfileClash[] }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useBalanceTexts().profile;
  const { listSeparator } = texts.interface.frame;
  return (
    <div role="status">
      <p className={styles.sentence}>{clashes.length === 0 ? words.feasible : words.infeasible}</p>
      {clashes.length > 0 && (
        <ul className={styles.list}>
          {clashes.map((clash) => (
            <li key={clash.case + clash.figures.join()}>
              {clashSentence(clash, { language, words }, listSeparator)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function clashSentence(clash: ProfileClash, speech: FigureSpeech, separator: string): string {
  const text = (value: number) =>
    // Only a crossed pair compares figures themselves; everything else has become a share.
    clash.case === "crossed" && clash.figures[0]
      ? figureText(clash.figures[0], value, speech.language)
      : figureText("weight-step", value, speech.language);
  return phrase(speech.words.clashes[clash.case], {
    names: clash.figures.map((figure) => figureName(figure, speech)).join(separator),
    one: text(clash.one),
    other: text(clash.other),
  });
}
