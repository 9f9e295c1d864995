import { makeStyles, tokens } from "@fluentui/react-components";
import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import type { CatalogueWords } from "../../../i18n/catalogue-words";
import { phrase } from "../../../i18n/phrase";
import { useCatalogueWords } from "../catalogue-context";
import type { ItemProps } from "./item-props";
import { Section } from "./Section";

type Goal = CatalogueEntry["targets"][number];

const useStyles = makeStyles({
  goals: { margin: 0, paddingLeft: "20px" },
  origin: { display: "block", color: tokens.colorNeutralForeground2 },
});

/** The targets and limits that documents print, in their words. */
export function EntryGoals({ item: { entry } }: ItemProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const goals = [
    ...entry.targets.map((goal) => ({ goal, label: words.goals.target })),
    ...entry.limits.map((goal) => ({ goal, label: words.goals.limit })),
  ];
  if (goals.length === 0) return null;
  return (
    <Section title={words.sections.goals}>
      <ul className={styles.goals}>
        {goals.map(({ goal, label }, at) => (
          <li key={at}>
            {label} <q lang="zh-CN">{goal.printed}</q>
            {remarks(goal, words).map((remark) => (
              <span key={remark} className={styles.origin}>
                {remark}
              </span>
            ))}
            <span className={styles.origin}>
              <span lang="zh-CN">{goal.item}</span> ({goal.document})
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function remarks(goal: Goal, { goals }: CatalogueWords): readonly string[] {
  const { measure, base, read, valueInUnit, example, adjustable } = goal;
  return [
    measure === undefined ? [] : phrase(goals.about, { measure }),
    base === undefined ? [] : phrase(goals.base, { base }),
    read === undefined ? [] : phrase(goals.read, { read }),
    valueInUnit === undefined ? [] : phrase(goals.inUnit, { value: valueInUnit }),
    example ? goals.example : [],
    adjustable ? goals.adjustable : [],
  ].flat();
}
