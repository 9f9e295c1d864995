import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Category } from "../../domain/balance/category";
import { weightChangesNeeded } from "../../domain/balance/weight-changes";
import { useTexts } from "../frame/language-context";
import { barScale } from "../weights/bar-scale";
import { CategoryWeight } from "../weights/CategoryWeight";
import type { Card } from "./card";
import { WeightAdvice } from "./WeightAdvice";

const useStyles = makeStyles({
  heading: { display: "block", margin: "20px 0 4px" },
  legend: { margin: "0 0 12px", color: tokens.colorNeutralForeground2 },
});

function isOwn({ profile: { figures } }: Card, category: Category): boolean {
  const ends = [figures[`${category}-lowest`], figures[`${category}-highest`]];
  return ends.some((figure) => figure !== undefined);
}

/** The four categories as bars over their ranges, each with what to change. */
export function CategoryWeights({ card }: { card: Card }) {
  const styles = useStyles();
  const texts = useTexts().interface;
  const { categories } = card.check;
  const scale = barScale(categories);
  const changes = weightChangesNeeded(categories);
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.balance.categories}
      </Subtitle2>
      <p className={styles.legend}>{texts.weights.legend}</p>
      {categories.map((balance) => (
        <CategoryWeight
          key={balance.category}
          balance={balance}
          segments={card.segments[balance.category]}
          scale={scale}
          ownRange={isOwn(card, balance.category)}
        >
          <WeightAdvice change={changes.find(({ category }) => category === balance.category)} />
        </CategoryWeight>
      ))}
    </>
  );
}
