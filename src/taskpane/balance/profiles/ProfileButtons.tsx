import { Button, makeStyles } from "@fluentui/react-components";
import { useBalanceTexts } from "../balance-texts-context";
import type { ProfileStep } from "./use-profiles";

interface ProfileButtonsProps {
  /** Whether the card is measured against a profile of the user's own. */
  readonly own: boolean;
  readonly begin: (step: ProfileStep) => void;
}

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What can be done about profiles. */
export function ProfileButtons({ own, begin }: ProfileButtonsProps) {
  const styles = useStyles();
  const words = useBalanceTexts().profile;
  const offered = own ? (["edit", "delete", "create"] as const) : (["create"] as const);
  return (
    <div className={styles.buttons}>
      {offered.map((what) => (
        <Button
          key={what}
          size="small"
          onClick={() => {
            begin(what === "create" ? "new" : what);
          }}
        >
          {words[what]}
        </Button>
      ))}
    </div>
  );
}
