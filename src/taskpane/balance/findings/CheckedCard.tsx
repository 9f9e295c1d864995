import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import { useDeclaring } from "../../declarations/use-declaring";
import { moveFocus } from "../../frame/move-focus";
import { Notice } from "../../frame/Notice";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { Grounds } from "../grounds/Grounds";
import { useShowCell } from "../use-show-cell";
import { AcceptedList } from "./AcceptedList";
import { checkByBook } from "./check-by-book";
import { FindingList } from "./FindingList";
import { FindingsDeskContext } from "./findings-desk";
import { NotChecked } from "./NotChecked";
import type { RuleBook } from "./rule-book";
import { useCellRepair } from "./use-cell-repair";

/** A card, and what is known of it besides. */
export interface CheckedCardProps {
  readonly card: Card;
  /** Whether the card is as the sheet has it, so that something can be done about it there. */
  readonly onSheet: boolean;
  /** Null where no smallest change of the weights is on offer. */
  readonly showRepair: (() => void) | null;
  /** Whether the forms about what figures rest on are open; they stay so while other cards are read. */
  readonly groundsOpen: readonly [open: boolean, setOpen: (open: boolean) => void];
  readonly book: RuleBook;
}

const useStyles = makeStyles({ heading: { display: "block", margin: "20px 0 4px" } });

/** The findings on a card, those that were accepted, and what could not be checked. */
export function CheckedCard(props: CheckedCardProps) {
  const { card, onSheet, showRepair, book } = props;
  const [groundsOpen, setGroundsOpen] = props.groundsOpen;
  const styles = useStyles();
  const { takeBack } = useBalanceTexts().findings;
  const { findings, accepted, notChecked } = useMemo(() => checkByBook(card, book), [card, book]);
  const shown = useShowCell(card.sheetName);
  const repair = useCellRepair(card.sheetName);
  const declaring = useDeclaring();
  const desk = {
    ...{ card, book, onSheet, showRepair },
    busy: repair.busy || declaring.busy,
    show: shown.show,
    write: repair.write,
    declare: declaring.declare,
  };
  const { report } = book.texts;
  const grounds = useRef<HTMLElement>(null);
  const showGrounds = () => {
    setGroundsOpen(true);
    grounds.current?.scrollIntoView({ block: "start" });
    moveFocus(grounds.current);
  };
  return (
    <FindingsDeskContext.Provider value={desk}>
      <Grounds
        card={card}
        book={book}
        open={groundsOpen}
        setOpen={setGroundsOpen}
        summaryRef={grounds}
      />
      <section aria-labelledby="findings-title">
        <Subtitle2 as="h2" id="findings-title" className={styles.heading}>
          {report.title}
        </Subtitle2>
        {findings.length === 0 && <p>{report.none}</p>}
        <FindingList findings={findings} />
        <Notice notice={shown.notice} />
        <Notice notice={repair.notice}>
          {repair.changed && <Button onClick={repair.takeBack}>{takeBack}</Button>}
        </Notice>
        <AcceptedList accepted={accepted} />
        <Notice notice={declaring.notice} />
        <NotChecked gaps={notChecked} book={book} showGrounds={showGrounds} />
      </section>
    </FindingsDeskContext.Provider>
  );
}
