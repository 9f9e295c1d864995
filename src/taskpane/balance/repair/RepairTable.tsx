import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../../frame/language-context";
import type { Card } from "../card";
import { RepairRow } from "./RepairRow";
import type { Repair } from "./use-repair";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    "& th, & td": { padding: "4px", verticalAlign: "middle" },
    "& tr > :first-child": { paddingLeft: 0, textAlign: "start" },
    "& thead th": {
      textAlign: "end",
      whiteSpace: "nowrap",
      color: tokens.colorNeutralForeground2,
    },
    "& tr": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

/** Each indicator's weight now and as proposed, with the choice to keep it. */
export function RepairTable({ card, repair }: { card: Card; repair: Repair }) {
  const styles = useStyles();
  const words = useTexts().interface.balance.repair;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[words.indicator, words.present, words.proposed, words.keep].map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {card.weights.map((weight, index) => (
          <RepairRow
            key={weight.address}
            present={weight}
            proposed={repair.solution?.[index]}
            kept={repair.locked.has(weight.address)}
            keep={(kept) => {
              repair.lock(weight.address, kept);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}
