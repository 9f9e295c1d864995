import { Button, makeStyles } from "@fluentui/react-components";
import type { Repair } from "../../../domain/card-rules/repair";
import { phrase } from "../../../i18n/phrase";
import { useTexts } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { cardCell } from "../card-cell";
import { useFindingsDesk } from "./findings-desk";
import { WordChoice } from "./WordChoice";

const useStyles = makeStyles({ button: { minWidth: 0, textAlign: "start" } });

/** What puts a finding right in one step. */
export function RepairOffer({ repair }: { repair: Repair }) {
  switch (repair.kind) {
    case "write":
      return <WriteOffer cells={repair.cells} />;
    case "choose-category":
    case "choose-perspective":
      return <WordChoice repair={repair} />;
    case "rebalance":
    case "category-shares":
      return <SmallestChange />;
  }
}

function WriteOffer({ cells }: { cells: Extract<Repair, { kind: "write" }>["cells"] }) {
  const styles = useStyles();
  const { listSeparator } = useTexts().interface.frame;
  const words = useBalanceTexts().findings;
  const { card, busy, write } = useFindingsDesk();
  const changes = cells.map(({ row, column, from, to }) => ({
    address: cardCell(card, { row, column }),
    from,
    to,
  }));
  return (
    <Button
      size="small"
      className={styles.button}
      disabledFocusable={busy}
      onClick={() => {
        write(changes);
      }}
    >
      {changes.map((change) => phrase(words.write, change)).join(listSeparator)}
    </Button>
  );
}

function SmallestChange() {
  const words = useBalanceTexts().findings;
  const { showRepair } = useFindingsDesk();
  if (showRepair === null) return null;
  return (
    <Button size="small" onClick={showRepair}>
      {words.toRepair}
    </Button>
  );
}
