import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { useMemo } from "react";
import type { CardReading } from "../../../excel/read-table";
import { AUDIT_ADDRESS } from "../../audit/audit-address";
import { useDeclarations } from "../../declarations/declarations-context";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { cardsInTables } from "../cards-in-tables";
import { checkByBook } from "../findings/check-by-book";
import { useRuleBook } from "../findings/use-rule-book";
import { countsSentence, verdictIntent, verdictSentence } from "./verdict-sentence";

interface VerdictNoticeProps {
  readonly tables: readonly CardReading[];
  readonly close: () => void;
}

const useStyles = makeStyles({ notice: { marginBottom: "8px" } });

/** The verdict on the card under the selection, as an answer to the button of the ribbon. */
export function VerdictNotice({ tables, close }: VerdictNoticeProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useBalanceTexts().verdict;
  const { declarations } = useDeclarations();
  const loaded = useRuleBook();
  const book = loaded.state === "ready" ? loaded.value : null;
  const [card] = useMemo(() => cardsInTables(tables, declarations).cards, [tables, declarations]);
  const findings = useMemo(
    () => (card && book ? checkByBook(card, book).findings : []),
    [card, book],
  );
  const counts = book ? countsSentence(findings, words) : "";
  return (
    <div role="status" className={styles.notice}>
      <MessageBar intent={verdictIntent(card, findings)} layout="multiline">
        <MessageBarBody>
          {card ? `${verdictSentence(card, { language, words })} ${counts}` : words.none}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" as="a" href={AUDIT_ADDRESS}>
            {texts.interface.balance.audit}
          </Button>
          <Button size="small" onClick={close}>
            {words.close}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
