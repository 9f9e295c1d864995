import { Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { buildHash } from "./builder/builder-route";
import type { SpokenIndicator } from "./use-indicators";

const useStyles = makeStyles({
  heading: { display: "block", margin: "12px 0 4px" },
  list: { margin: "0 0 12px", padding: 0, listStyleType: "none", display: "grid", rowGap: "4px" },
  link: { minHeight: "24px" },
  code: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground2 },
});

/** The indicators found, each leading to its formula. */
export function FoundIndicators({ indicators }: { indicators: readonly SpokenIndicator[] }) {
  const styles = useStyles();
  const words = useTexts().interface.functions.builder;
  if (indicators.length === 0) return null;
  return (
    <section>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.indicators}
      </Subtitle2>
      <ul className={styles.list}>
        {indicators.map(({ entry, text, functionId }) => (
          <li key={entry.id}>
            <Link className={styles.link} href={buildHash(functionId, entry.id)}>
              {text.name}
            </Link>{" "}
            <code className={styles.code}>KPI.{functionId}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
