import { Button, makeStyles } from "@fluentui/react-components";
import type { CardCorrection } from "../../../domain/audit/cards/card-correction";
import { areaAddress } from "../../../domain/audit/workbook/cell-place";
import { phrase } from "../../../i18n/phrase";
import { Notice } from "../../frame/Notice";
import { useAuditBook } from "../audit-book";
import { takenAs } from "./pointed-range";
import { PointedColumnsForm } from "./PointedColumnsForm";
import { usePointedRange } from "./use-pointed-range";

interface TakeCardProps {
  readonly corrections: readonly CardCorrection[];
  readonly correct: (correction: CardCorrection) => void;
}

const useStyles = makeStyles({
  details: { marginTop: "8px" },
  line: { margin: "8px 0" },
});

/** Lets people point to a card that was not recognised. */
export function TakeCard({ corrections, correct }: TakeCardProps) {
  const styles = useStyles();
  const words = useAuditBook().words.take;
  const { busy, notice, range, read, close } = usePointedRange();
  return (
    <details className={styles.details}>
      <summary>{words.title}</summary>
      <p className={styles.line}>{words.hint}</p>
      <Button disabledFocusable={busy} onClick={read}>
        {words.read}
      </Button>
      <Notice notice={notice} />
      {range && (
        <PointedColumnsForm
          key={`${range.sheet}!${areaAddress(range.area)}`}
          range={range}
          take={(columns) => {
            correct(takenAs(range, columns));
            close();
          }}
        />
      )}
      <TakenCards corrections={corrections} />
    </details>
  );
}

function TakenCards({ corrections }: Pick<TakeCardProps, "corrections">) {
  const styles = useStyles();
  const { taken } = useAuditBook().words.take;
  const names = corrections.flatMap((one) =>
    one.kind === "take" ? [`${one.sheet}!${areaAddress(one.area)}`] : [],
  );
  return (
    <div role="status">
      {names.map((name) => (
        <p key={name} className={styles.line}>
          {phrase(taken, { name })}
        </p>
      ))}
    </div>
  );
}
