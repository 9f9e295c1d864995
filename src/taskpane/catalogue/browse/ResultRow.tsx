import { makeStyles, tokens } from "@fluentui/react-components";
import { TERMS } from "../../../i18n/terms";
import { useSpeech } from "../../frame/language-context";
import { useCatalogueWords } from "../catalogue-context";
import { valueLabel } from "../facet-labels";
import { functionName } from "../function-name";
import { OriginMarks } from "../OriginMarks";
import { catalogueAddress } from "../trail";
import type { Row, Search } from "./use-search";
import { ROW_HEIGHT } from "./use-span";

interface ResultRowProps {
  readonly search: Search;
  readonly place: number;
  /** Whether the Tab key stops here; arrows lead to the others. */
  readonly isStop: boolean;
}

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    height: `${ROW_HEIGHT}rem`,
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    height: "100%",
    boxSizing: "border-box",
    padding: "2px 4px",
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
  },
  facts: {
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** One indicator of the list: name, and on one line function, category, unit, how it was found. */
export function ResultRow({ search, place, isStop }: ResultRowProps) {
  const styles = useStyles();
  const row = search.row(place);
  const facts = useFacts(row);
  if (row === null) return null;
  const { entry, text } = row.item;
  return (
    <li
      className={styles.row}
      style={{ top: `${place * ROW_HEIGHT}rem` }}
      aria-setsize={search.count}
      aria-posinset={place + 1}
    >
      <a
        href={catalogueAddress(entry.id)}
        className={styles.link}
        tabIndex={isStop ? 0 : -1}
        data-place={place}
        onClick={() => {
          search.setOpened(place);
        }}
      >
        <span className={styles.name}>{text.name}</span>
        <span className={styles.facts}>
          <OriginMarks item={row.item} /> {facts.join(" · ")}
        </span>
      </a>
    </li>
  );
}

function useFacts(row: Row | null): readonly string[] {
  const words = useCatalogueWords();
  const { language } = useSpeech();
  if (row === null) return [];
  const { entry } = row.item;
  const { by } = row;
  return [
    by === null || by === "name" || by === "reading" ? [] : words.foundBy[by],
    functionName(entry) ?? [],
    valueLabel("category", entry.category ?? "knock-out", words, language),
    TERMS[language].units[entry.unit].name,
  ].flat();
}
