import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../../domain/card-rules/own-profile";
import { phrase } from "../../../i18n/phrase";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { figureName, figureText, isCount, partsOf } from "./figure-groups";
import { typedFigure } from "./profile-draft";

interface FigureFieldProps {
  readonly figure: Figure;
  readonly typed: string;
  readonly published: number;
  readonly type: (text: string) => void;
  readonly reset: () => void;
}

const useStyles = makeStyles({
  field: { minWidth: "96px", flex: "1 1 96px" },
  input: { minWidth: 0 },
  mark: { display: "block", color: tokens.colorNeutralForeground2 },
  own: { display: "block", fontWeight: tokens.fontWeightSemibold },
  reset: { minWidth: 0, textAlign: "start" },
});

/** One figure of a profile, and whether it is the user's own. */
export function FigureField({ figure, typed, published, type, reset }: FigureFieldProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useBalanceTexts().profile;
  const name = figureName(figure, { language, words });
  const value = typedFigure(figure, typed);
  const isOwn = value !== published;
  const general = figureText(figure, published, language);
  return (
    <div className={styles.field}>
      <Field
        label={words.ends[partsOf(figure)[1]]}
        {...(Number.isNaN(value) && {
          validationMessage: isCount(figure) ? words.countFault : words.shareFault,
        })}
      >
        <Input
          className={styles.input}
          input={{ className: styles.input, "aria-label": name, inputMode: "decimal" }}
          value={typed}
          {...(!isCount(figure) && { contentAfter: words.percentUnit })}
          onChange={(_event, data) => {
            type(data.value);
          }}
        />
      </Field>
      <span className={isOwn ? styles.own : styles.mark}>
        {isOwn ? phrase(words.own, { value: general }) : words.general}
      </span>
      {isOwn && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.reset}
          aria-label={phrase(words.resetThis, { figure: name })}
          onClick={reset}
        >
          {words.reset}
        </Button>
      )}
    </div>
  );
}
