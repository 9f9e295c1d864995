import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import { useSpeech } from "../frame/language-context";
import { Notice } from "../frame/Notice";
import { useShowCell } from "../balance/use-show-cell";
import { gradesOf } from "./card-figures";
import type { ScoringCard } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";

const useStyles = makeStyles({
  section: { marginTop: "20px" },
  heading: { display: "block", margin: "0 0 4px" },
  intro: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  rules: { margin: 0, display: "grid", rowGap: "8px" },
  rule: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  action: { margin: 0, marginLeft: "auto" },
});

/** What holds for all rows, and where on the sheet it is changed. */
export function CardRules({ card }: { card: ScoringCard }) {
  const styles = useStyles();
  const words = useScoringTexts();
  const { notice, show } = useShowCell(card.seen.table.sheetName);
  const rules = useRules(card);
  return (
    <section aria-labelledby="card-rules" className={styles.section}>
      <Subtitle2 as="h2" id="card-rules" className={styles.heading}>
        {words.rules}
      </Subtitle2>
      <p className={styles.intro}>{words.rulesIntro}</p>
      <dl className={styles.rules}>
        {rules.map(({ name, value, address }) => (
          <div key={name} className={styles.rule}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
            <dd className={styles.action}>
              <Button
                size="small"
                aria-label={`${name} ${phrase(words.showCell, { address })}`}
                onClick={() => {
                  show(address);
                }}
              >
                {phrase(words.showCell, { address })}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <Notice notice={notice} />
    </section>
  );
}

const CARD_LINES = ["floor", "cap", "daysWorked", "daysInPeriod"] as const;

function useRules({ scoring, policy, totalCell }: ScoringCard) {
  const { language, texts } = useSpeech();
  const words = useScoringTexts();
  const { lines } = texts.sheets.scoring;
  const plain = (address: string) => address.replaceAll("$", "");
  const shown = (cell: unknown, blank: string) =>
    typeof cell === "number" ? formatNumber(language, cell) : blank;
  const grades = gradesOf(scoring).map(({ name, bound }) =>
    phrase(words.grade, { name, bound: formatNumber(language, bound) }),
  );
  return [
    ...CARD_LINES.map((line) => ({
      name: lines[line],
      value: shown(
        scoring.values[line][0],
        line.startsWith("days") ? words.wholePeriod : words.blank,
      ),
      address: plain(scoring.cells[line]),
    })),
    {
      name: words.missingPolicy,
      value: words.policies[policy ?? "unknown"],
      address: totalCell,
    },
    {
      name: words.grades,
      value: grades.join(words.gradeJoin) || words.blank,
      address: plain(scoring.cells.gradeName),
    },
  ];
}
