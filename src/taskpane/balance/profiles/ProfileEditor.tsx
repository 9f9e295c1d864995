import { Button, makeStyles, Subtitle2 } from "@fluentui/react-components";
import type { Figure, OwnProfile } from "../../../domain/card-rules/own-profile";
import { phrase } from "../../../i18n/phrase";
import { LineField } from "../../company/LineField";
import { useBalanceTexts } from "../balance-texts-context";
import { Feasibility } from "./Feasibility";
import { FigureGroups } from "./FigureGroups";
import { asTyped } from "./profile-draft";
import { useProfileDraft } from "./use-profile-draft";

interface ProfileEditorProps {
  readonly profile: OwnProfile;
  readonly isNew: boolean;
  /** Figures of the published profile. */
  readonly published: Readonly<Record<Figure, number>>;
  /** Names that are taken by other profiles. */
  readonly taken: readonly string[];
  readonly busy: boolean;
  readonly save: (profile: OwnProfile) => void;
  readonly cancel: () => void;
}

const useStyles = makeStyles({
  form: { display: "grid", rowGap: "12px", margin: "12px 0" },
  heading: { margin: "8px 0 0" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The figures of a profile of one's own; whether they can be met is said with every key. */
export function ProfileEditor(props: ProfileEditorProps) {
  const { profile, isNew, published, taken, busy, save, cancel } = props;
  const styles = useStyles();
  const words = useBalanceTexts().profile;
  const { draft, rename, type, figures, clashes } = useProfileDraft(profile, published);
  const name = draft.name.trim();
  const isNamed = name !== "" && !taken.includes(name);
  const isMeetable = clashes?.length === 0;
  const title = isNew ? words.newTitle : phrase(words.editTitle, { name: profile.name });
  return (
    <section className={styles.form} aria-labelledby="profile-title">
      <Subtitle2 as="h2" id="profile-title" className={styles.heading}>
        {title}
      </Subtitle2>
      <LineField
        label={words.name}
        value={draft.name}
        fault={isNamed ? null : words.nameFault}
        change={rename}
      />
      <FigureGroups
        typed={draft.typed}
        published={published}
        type={type}
        reset={(figure) => {
          type(figure, asTyped(figure, published[figure]));
        }}
      />
      {clashes && <Feasibility clashes={clashes} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy || !isNamed || !isMeetable}
          onClick={() => {
            save({ id: draft.id, name, figures });
          }}
        >
          {words.save}
        </Button>
        <Button onClick={cancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
