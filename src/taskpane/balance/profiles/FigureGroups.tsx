import { makeStyles, tokens } from "@fluentui/react-components";
import type { Figure } from "../../../domain/card-rules/own-profile";
import { FIGURES } from "../../../domain/card-rules/own-profile";
import { useSpeech } from "../../frame/language-context";
import { useBalanceTexts } from "../balance-texts-context";
import { FIGURE_GROUPS, groupName, partsOf } from "./figure-groups";
import { FigureField } from "./FigureField";
import type { ProfileDraft } from "./profile-draft";

interface FigureGroupsProps {
  readonly typed: ProfileDraft["typed"];
  readonly published: Readonly<Record<Figure, number>>;
  readonly type: (figure: Figure, text: string) => void;
  readonly reset: (figure: Figure) => void;
}

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "start" },
});

/** All figures of a profile, by what they limit. */
export function FigureGroups({ typed, published, type, reset }: FigureGroupsProps) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useBalanceTexts().profile;
  return FIGURE_GROUPS.map((group) => (
    <fieldset key={group} className={styles.group}>
      <legend className={styles.name}>{groupName(group, { language, words })}</legend>
      <div className={styles.fields}>
        {FIGURES.filter((figure) => partsOf(figure)[0] === group).map((figure) => (
          <FigureField
            key={figure}
            figure={figure}
            typed={typed[figure]}
            published={published[figure]}
            type={(text) => {
              type(figure, text);
            }}
            reset={() => {
              reset(figure);
            }}
          />
        ))}
      </div>
    </fieldset>
  ));
}
