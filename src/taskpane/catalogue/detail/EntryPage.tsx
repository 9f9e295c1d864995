import { Link, makeStyles, typographyStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { ENTRY_ACTIONS } from "../actions/entry-action";
import { useCatalogueWords } from "../catalogue-context";
import type { CatalogueItem } from "../catalogue-item";
import { OriginMarks } from "../OriginMarks";
import { catalogueAddress } from "../trail";
import { Benchmark } from "./Benchmark";
import { DoubtfulPoints } from "./DoubtfulPoints";
import { EntryFacts } from "./EntryFacts";
import { EntryFormula } from "./EntryFormula";
import { EntryGoals } from "./EntryGoals";
import { EntryNames } from "./EntryNames";
import { EntrySources } from "./EntrySources";
import { Levels } from "./Levels";
import { Partners } from "./Partners";
import { Pitfalls } from "./Pitfalls";
import { PublishedVersion } from "./PublishedVersion";
import { Section } from "./Section";

interface EntryPageProps {
  readonly item: CatalogueItem;
  /** Id of the indicator that one came from; undefined for the list. */
  readonly before: string | undefined;
}

const useStyles = makeStyles({
  back: { display: "inline-flex", alignItems: "center", minHeight: "32px", columnGap: "4px" },
  title: { ...typographyStyles.subtitle1, margin: "4px 0 8px", outlineStyle: "none" },
});

/** Everything there is to know about one indicator, and what can be done with it. */
export function EntryPage({ item, before }: EntryPageProps) {
  const styles = useStyles();
  const words = useCatalogueWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article
      onKeyDown={(event) => {
        if (event.key === "Escape") window.location.hash = catalogueAddress(before);
      }}
    >
      <Link href={catalogueAddress(before)} className={styles.back}>
        <ArrowLeftRegular aria-hidden />
        {words.back}
      </Link>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        {item.text.name}
      </h1>
      <OriginMarks item={item} />
      <EntryNames item={item} />
      <Section title={words.sections.definition}>{item.text.measured}</Section>
      <EntryFormula item={item} />
      {ENTRY_ACTIONS.map(({ id, Action }) => (
        <Action key={id} item={item} />
      ))}
      <PublishedVersion item={item} />
      <EntryFacts item={item} />
      <Pitfalls item={item} />
      <EntryGoals item={item} />
      <Benchmark item={item} />
      <Levels item={item} />
      <Partners item={item} />
      <DoubtfulPoints item={item} />
      <EntrySources item={item} />
    </article>
  );
}
