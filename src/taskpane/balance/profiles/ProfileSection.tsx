import { makeStyles, tokens } from "@fluentui/react-components";
import { checkProfile } from "../../../catalogue/check-profile";
import type { OwnProfile } from "../../../domain/card-rules/own-profile";
import { figuresOf } from "../../../domain/card-rules/own-profile";
import { phrase } from "../../../i18n/phrase";
import { ChoiceField } from "../../company/ChoiceField";
import { Notice } from "../../frame/Notice";
import { useLoaded } from "../../frame/use-loaded";
import { WhenLoaded } from "../../frame/WhenLoaded";
import { useBalanceTexts } from "../balance-texts-context";
import type { Card } from "../card";
import { PUBLISHED_PROFILE } from "../card-profile";
import { DeleteProfile } from "./DeleteProfile";
import { ProfileButtons } from "./ProfileButtons";
import { ProfileEditor } from "./ProfileEditor";
import { SheetLimits } from "./SheetLimits";
import { useProfiles } from "./use-profiles";

const useStyles = makeStyles({
  note: { margin: "4px 0 8px", color: tokens.colorNeutralForeground2 },
});

/** What the card is measured against, and the way to set figures of one's own. */
export function ProfileSection({ card }: { card: Card }) {
  const styles = useStyles();
  const words = useBalanceTexts().profile;
  const { own, figures } = card.profile;
  const desk = useProfiles(card.tableName, own);
  const count = Object.keys(figures).length;
  return (
    <>
      <ChoiceField
        label={words.label}
        value={own?.id ?? ""}
        choices={[
          { value: "", name: words.published },
          ...desk.profiles.map(({ id, name }) => ({ value: id, name })),
        ]}
        choose={desk.choose}
      />
      <p className={styles.note}>{own ? phrase(words.ownNote, { count }) : words.publishedNote}</p>
      {desk.step === "none" && <ProfileButtons own={own !== null} begin={desk.begin} />}
      {(desk.step === "new" || desk.step === "edit") && desk.edited && (
        <LoadedEditor desk={desk} profile={desk.edited} />
      )}
      {desk.step === "delete" && own && <DeleteProfile name={own.name} desk={desk} />}
      <Notice notice={desk.notice} />
      <SheetLimits card={card} />
    </>
  );
}

const loadPublished = async () => figuresOf(await checkProfile(PUBLISHED_PROFILE));

interface LoadedEditorProps {
  readonly desk: ReturnType<typeof useProfiles>;
  readonly profile: OwnProfile;
}

/** The editor, once the published figures are there to compare with. */
function LoadedEditor({ desk, profile }: LoadedEditorProps) {
  const loaded = useLoaded(loadPublished);
  return (
    <WhenLoaded loaded={loaded}>
      {(published) => (
        <ProfileEditor
          profile={profile}
          isNew={desk.step === "new"}
          published={published}
          taken={desk.profiles.filter(({ id }) => id !== profile.id).map(({ name }) => name)}
          busy={desk.busy}
          save={desk.save}
          cancel={desk.close}
        />
      )}
    </WhenLoaded>
  );
}
