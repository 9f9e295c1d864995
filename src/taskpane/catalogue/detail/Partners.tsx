import { Link, makeStyles } from "@fluentui/react-components";
import { useCatalogue } from "../catalogue-context";
import { catalogueAddress } from "../trail";
import type { ItemProps } from "./item-props";
import { Ours } from "./Ours";
import { Section } from "./Section";

const useStyles = makeStyles({ partners: { margin: "0 0 4px", paddingLeft: "20px" } });

/** The indicators that keep this one honest. */
export function Partners({ item: { entry } }: ItemProps) {
  const styles = useStyles();
  const { items, words } = useCatalogue();
  const partners = entry.partners
    .flatMap((id) => items.get(id) ?? [])
    .filter(({ hidden }) => !hidden);
  if (partners.length === 0) return null;
  return (
    <Section title={words.sections.partners}>
      <ul className={styles.partners}>
        {partners.map((partner) => (
          <li key={partner.entry.id}>
            <Link href={catalogueAddress(partner.entry.id)}>{partner.text.name}</Link>
          </li>
        ))}
      </ul>
      <Ours />
    </Section>
  );
}
