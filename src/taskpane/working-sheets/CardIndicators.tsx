import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { phrase } from "../../i18n/phrase";
import { useCompanyCatalogue } from "../company/company-context";
import { useTexts } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { Notice } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";
import { indicatorsOnCard } from "./indicators-on-card";
import type { OriginProps } from "./origin-props";

const useStyles = makeStyles({ card: { display: "grid", rowGap: "8px", justifyItems: "start" } });

/** The indicators of the scorecard at the selected cell, those of the company's own included. */
export function CardIndicators({ library, choose }: OriginProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { readTablesInView } = useServices();
  const { busy, run } = useSingleRun();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const company = useCompanyCatalogue();
  const words = texts.interface.workingSheets.chooser;

  const read = async (): Promise<NoticeContent | null> => {
    const found = await indicatorsOnCard(await readTablesInView(), library, company);
    choose(found ?? []);
    if (found === null) return { intent: "warning", text: words.noCard };
    const own = found.filter((indicator) => !("entry" in indicator)).map(({ name }) => name);
    const names = own.join(texts.interface.frame.listSeparator);
    return own.length > 0 ? { intent: "info", text: phrase(words.own, { names }) } : null;
  };
  return (
    <div className={styles.card}>
      <Button
        disabledFocusable={busy}
        onClick={() => {
          run(async () => {
            try {
              setNotice(await read());
            } catch (error) {
              setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
            }
          });
        }}
      >
        {words.read}
      </Button>
      <Notice notice={notice} />
    </div>
  );
}
