import { makeStyles } from "@fluentui/react-components";
import { compareCatalogues } from "../../catalogue/company/compare-catalogues";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { companyIndicatorTexts, companyTemplateTexts } from "../../catalogue/company/company-texts";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import { useDesk } from "./desk-context";
import { useEntryNames } from "./use-entry-names";

/** Names that are told one by one; of more, the number is told. */
const NAMED = 12;

const KINDS = ["indicators", "templates"] as const;
const CHANGES = ["added", "changed", "removed", "hidden", "shown"] as const;

const useStyles = makeStyles({
  list: { margin: "4px 0 12px", paddingLeft: "20px" },
  replaces: { margin: "0 0 4px" },
});

/** What taking over another catalogue adds, changes, takes out, hides and shows, by name. */
export function ChangeList({ next }: { next: CompanyCatalogue }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const { words, catalogue } = useDesk();
  const present = useEntryNames();
  const changes = compareCatalogues(catalogue, next);
  const indicators = companyIndicatorTexts(next, language);
  const templates = companyTemplateTexts(next, language);
  const nameOf = {
    indicators: (id: string) => indicators[id]?.name ?? present.indicator(id),
    templates: (id: string) => templates[id]?.title ?? present.template(id),
  };
  const lines = KINDS.flatMap((kind) =>
    CHANGES.filter((change) => changes[kind][change].length > 0).map((change) => {
      const ids = changes[kind][change];
      const label = `${words.file.changes[change]} – ${words.lists[kind]} (${ids.length})`;
      const names = ids.slice(0, NAMED).map(nameOf[kind]).join(words.listSeparator);
      const more = ids.length - NAMED;
      const rest = more > 0 ? ` ${phrase(words.moreProblems, { count: more })}` : "";
      return { label, names: names + rest };
    }),
  );
  return (
    <>
      <p className={styles.replaces}>
        {lines.length === 0 ? words.file.same : words.file.replaces}
      </p>
      <ul className={styles.list}>
        {lines.map(({ label, names }) => (
          <li key={label}>{phrase(words.problemAt, { place: label, sentence: names })}</li>
        ))}
      </ul>
    </>
  );
}
