import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import type { PlacedCard } from "../../sheets/comparison/placed-card";
import { useComparison } from "./comparison-context";

interface CardChoiceProps {
  readonly cards: readonly PlacedCard[];
  readonly chosen: readonly PlacedCard[];
  readonly choose: (tableNames: ReadonlySet<string>) => void;
}

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: "4px 0 8px",
    padding: 0,
    listStyle: "none",
    maxHeight: "200px",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginBottom: "12px" },
});

/** Which cards are compared; each is told by whom it is about and by what stands above it. */
export function CardChoice({ cards, chosen, choose }: CardChoiceProps) {
  const styles = useStyles();
  const { comparison } = useComparison().words;
  const names = new Set(chosen.map(({ tableName }) => tableName));
  const change = (tableName: string, isChosen: boolean) => {
    const next = new Set(names);
    if (isChosen) next.add(tableName);
    else next.delete(tableName);
    choose(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{comparison.choose}</legend>
      <ul className={styles.list}>
        {cards.map(({ tableName, name, title }) => (
          <li key={tableName}>
            <Checkbox
              label={name === title ? name : phrase(comparison.named, { name, title })}
              checked={names.has(tableName)}
              onChange={(_event, { checked }) => {
                change(tableName, checked === true);
              }}
            />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            choose(new Set(cards.map(({ tableName }) => tableName)));
          }}
        >
          {comparison.all}
        </Button>
        <Button
          size="small"
          onClick={() => {
            choose(new Set());
          }}
        >
          {comparison.noneChosen}
        </Button>
      </div>
    </fieldset>
  );
}
