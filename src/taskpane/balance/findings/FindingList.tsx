import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CardFinding } from "../../../domain/card-rules/card-rule";
import type { ExcelProblem } from "../../../excel/excel-problem";
import { useTexts } from "../../frame/language-context";
import { Notice } from "../../frame/Notice";
import { problemFrom, problemSentence } from "../../frame/problem-sentence";
import { useServices } from "../../frame/services-context";
import type { Card } from "../card";
import { cardCell } from "../card-cell";
import { FindingBlock } from "./FindingBlock";
import { groupFindings } from "./group-findings";
import type { RuleBook } from "./rule-book";

interface FindingListProps {
  readonly card: Card;
  readonly findings: readonly CardFinding[];
  readonly book: RuleBook;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", rowGap: "12px" },
});

/** What the rules found, the gravest first, each with the way to its cell. */
export function FindingList({ card, findings, book }: FindingListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { showCell } = useServices();
  const [problem, setProblem] = useState<ExcelProblem | null>(null);
  const show = (address: string) => {
    setProblem(null);
    showCell(card.sheetName, address).catch((error: unknown) => {
      setProblem(problemFrom(error));
    });
  };
  return (
    <>
      <ul className={styles.list}>
        {groupFindings(findings).map((group) => (
          <li key={`${group.rule} ${group.severity} ${group.source}`}>
            <FindingBlock
              group={group}
              book={book}
              cellOf={(finding) => cardCell(card, finding)}
              show={show}
            />
          </li>
        ))}
      </ul>
      <Notice notice={problem && { intent: "error", text: problemSentence(problem, texts) }} />
    </>
  );
}
