import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { useSpeech } from "../frame/language-context";
import { hashOf } from "../frame/route";
import { useBalanceTexts } from "./balance-texts-context";

const useStyles = makeStyles({ heading: { display: "block", margin: "0 0 4px" } });

/** What to do where no scorecard is in view. */
export function NoCard() {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = texts.interface.balance;
  const { plain } = useBalanceTexts().columns;
  const { headings } = TERMS[language];
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.emptyTitle}
      </Subtitle2>
      <p>
        {phrase(words.empty, { category: headings.category.name, weight: headings.weight.name })}
      </p>
      <p>{plain}</p>
      <Button as="a" href={hashOf("templates")}>
        {words.toTemplates}
      </Button>
    </section>
  );
}
