import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import { Notice } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import type { Card } from "./card";

const useStyles = makeStyles({
  findings: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "8px" },
  sentence: { margin: "0 0 4px" },
});

/** The cells that could not be taken as they are, each with the way to it. */
export function Findings({ card }: { card: Card }) {
  const styles = useStyles();
  const texts = useTexts();
  const { showCell } = useServices();
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const words = texts.interface.balance;
  const show = (address: string) => {
    setProblem(null);
    showCell(card.sheetName, address).catch((error: unknown) => {
      setProblem(problemFrom(error));
    });
  };
  if (card.findings.length === 0) return null;
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.findings}</MessageBarTitle>
          <ul className={styles.findings}>
            {card.findings.map(({ kind, address, details }) => (
              <li key={address}>
                <p className={styles.sentence}>{phrase(words.finding[kind], details)}</p>
                <Button
                  size="small"
                  onClick={() => {
                    show(address);
                  }}
                >
                  {phrase(words.showCell, { address })}
                </Button>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
      <Notice notice={problem && { intent: "error", text: problemSentence(problem, texts) }} />
    </>
  );
}
