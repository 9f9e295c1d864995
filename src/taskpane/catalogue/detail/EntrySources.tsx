import { useCatalogueWords } from "../catalogue-context";
import { EntrySource } from "./EntrySource";
import type { ItemProps } from "./item-props";
import { Section } from "./Section";

/** Every place in the documents that names the indicator. */
export function EntrySources({ item: { entry } }: ItemProps) {
  const words = useCatalogueWords();
  if (entry.sources.length === 0) return null;
  return (
    <Section title={words.sections.sources}>
      {entry.sources.map((source, at) => (
        <EntrySource key={at} source={source} />
      ))}
    </Section>
  );
}
