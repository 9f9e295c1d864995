import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { scoringPolicy } from "../../catalogue/weight-profiles";
import type { ScoreMethod } from "../../domain/scoring/score-method";
import { SCORE_METHODS } from "../../domain/scoring/score-method";
import { phrase } from "../../i18n/phrase";
import { TERMS } from "../../i18n/terms";
import { LINES_OF_METHOD } from "../../sheets/card/score-formula";
import { writtenFigures } from "../../sheets/scoring/written-figures";
import { rowFormula } from "../../sheets/scoring/plan-row-scoring";
import { ChoiceField } from "../company/ChoiceField";
import { useSpeech } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { Notice } from "../frame/Notice";
import { hashOf } from "../frame/route";
import { useServices } from "../frame/services-context";
import type { ForeignTable } from "./scoring-card";
import { useScoringTexts } from "./scoring-texts-context";

const PROFILE = "customer-service";

const useStyles = makeStyles({
  parts: { display: "grid", rowGap: "12px", justifyItems: "start" },
  text: { margin: 0 },
  wide: { width: "100%" },
});

/** What a table lacks for its rows to be rewritten, and the formula to be copied instead. */
export function ForeignScoring({ table }: { table: ForeignTable }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const words = useScoringTexts();
  const [method, setMethod] = useState<ScoreMethod>("linear");
  const { headings, methods } = TERMS[language];
  const name = (column: keyof typeof headings) => headings[column].name;
  const lacks =
    table.lacks === null
      ? table.missing.map(name).join(words.nameJoin)
      : words.foreign[table.lacks];
  const read = ["actual", "direction", ...LINES_OF_METHOD[method]] as const;
  const cells = writtenFigures(scoringPolicy(PROFILE));
  const scored = { method, direction: "up", additive: false } as const;
  const formula = `=${rowFormula(scored, cells, language)}`;
  return (
    <div className={styles.parts}>
      <p className={styles.text}>
        {phrase(words.foreign.lacks, { table: table.tableName, columns: lacks })}
      </p>
      <p className={styles.text}>
        {phrase(words.foreign.todo, { columns: read.map(name).join(words.nameJoin) })}
      </p>
      <ChoiceField
        label={words.foreign.method}
        value={method}
        choices={SCORE_METHODS.map((id) => ({ value: id, name: methods[id].name }))}
        choose={(chosen) => {
          setMethod(chosen as ScoreMethod);
        }}
        hint={words.when[method]}
      />
      <CopiedFormula formula={formula} />
      <Button as="a" href={hashOf("templates")}>
        {texts.interface.balance.toTemplates}
      </Button>
    </div>
  );
}

/** A formula to be taken over by hand. */
function CopiedFormula({ formula }: { formula: string }) {
  const styles = useStyles();
  const words = useScoringTexts().foreign;
  const { copyText } = useServices();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const copy = async () => {
    const copied = await copyText(formula);
    setNotice({
      intent: copied ? "success" : "warning",
      text: copied ? words.copied : words.copyFailed,
    });
  };
  return (
    <>
      <Field label={words.formula} className={styles.wide}>
        <Textarea readOnly value={formula} rows={4} />
      </Field>
      <Button onClick={() => void copy()}>{words.copy}</Button>
      <Notice notice={notice} />
    </>
  );
}
