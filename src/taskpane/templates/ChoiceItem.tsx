import { makeStyles, mergeClasses, Radio, tokens } from "@fluentui/react-components";
import type { Choice } from "./choice-group";

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  label: { flexGrow: 1 },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  name: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  description: { display: "block", color: tokens.colorNeutralForeground1 },
});

/** A choice in one line; the chosen one says more, so that long lists stay short. */
export function ChoiceItem({ item, chosen }: { item: Choice; chosen: boolean }) {
  const styles = useStyles();
  const label = (
    <>
      <span className={styles.line}>
        <span className={styles.name}>{item.name}</span>
        <span>{item.size}</span>
      </span>
      {chosen && <span className={styles.description}>{item.description}</span>}
    </>
  );
  return (
    <Radio
      value={item.id}
      className={mergeClasses(styles.item, chosen && styles.chosen)}
      label={{ children: label, className: styles.label }}
    />
  );
}
