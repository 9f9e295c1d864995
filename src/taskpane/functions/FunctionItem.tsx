import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FunctionHelp } from "./function-help";
import { FunctionActions } from "./FunctionActions";
import { FunctionDetails } from "./FunctionDetails";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { padding: "6px 0" },
  name: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontWeight: 600 },
  description: { display: "block", color: tokens.colorNeutralForeground2 },
  panel: { margin: "0 0 12px", display: "grid", rowGap: "12px" },
});

/** One function: name and description, and behind them all there is to know and do. */
export function FunctionItem({ help }: { help: FunctionHelp }) {
  const styles = useStyles();
  return (
    <AccordionItem value={help.id} className={styles.item}>
      <AccordionHeader as="h2" expandIconPosition="end">
        <span className={styles.header}>
          <span className={styles.name}>{help.name}</span>
          <span className={styles.description}>{help.description}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <FunctionDetails help={help} />
        <FunctionActions help={help} />
      </AccordionPanel>
    </AccordionItem>
  );
}
