import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useTexts } from "./language-context";
import type { ViewId } from "./route";
import { VIEW_IDS } from "./route";
import { tabReachedBy } from "./tab-keys";
import { ViewTab } from "./ViewTab";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    // Excel's own menu floats over the pane's top right corner.
    padding: "4px 40px 0 14px",
    "@media (max-width: 330px)": { padding: "4px 34px 0 6px" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const reached = tabReachedBy(event.key, tabs.indexOf(event.target as HTMLElement), tabs.length);
  if (reached === null) return;
  event.preventDefault();
  tabs[reached]?.focus();
}

/**
 * One tab a view; one stop for the Tab key, arrows within. Ours and not Fluent's, whose keyboard
 * handling puts invisible stops around the page and makes the pane a fifth larger.
 */
export function ViewTabs({ view, goTo }: { view: ViewId; goTo: (view: ViewId) => void }) {
  const styles = useStyles();
  const texts = useTexts().interface.frame;
  return (
    <div role="tablist" aria-label={texts.views} className={styles.tabs} onKeyDown={moveFocus}>
      {VIEW_IDS.map((id) => (
        <ViewTab key={id} id={id} selected={id === view} goTo={goTo} />
      ))}
    </div>
  );
}
