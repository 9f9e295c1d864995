import type { SelectTabData } from "@fluentui/react-components";
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useTexts } from "./language-context";
import type { ViewId } from "./route";
import { VIEW_IDS } from "./route";
import { panelId, tabId } from "./view-elements";

const useStyles = makeStyles({
  tabs: {
    flexWrap: "wrap",
    // Excel's own menu floats over the pane's top right corner.
    padding: "4px 40px 0 14px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1 },
  },
});

/** One tab a view. */
export function ViewTabs({ view, goTo }: { view: ViewId; goTo: (view: ViewId) => void }) {
  const styles = useStyles();
  const texts = useTexts().interface;
  return (
    <TabList
      className={styles.tabs}
      size="small"
      aria-label={texts.frame.views}
      selectedValue={view}
      onTabSelect={(_event, { value }: SelectTabData) => {
        goTo(value as ViewId);
      }}
    >
      {VIEW_IDS.map((id) => (
        <Tab key={id} id={tabId(id)} value={id} aria-controls={panelId(id)}>
          {texts.views[id]}
        </Tab>
      ))}
    </TabList>
  );
}
