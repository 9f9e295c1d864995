import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useTexts } from "./language-context";
import type { ViewId } from "./route";
import { panelId, tabId } from "./view-elements";

interface ViewTabProps {
  readonly id: ViewId;
  readonly selected: boolean;
  readonly goTo: (view: ViewId) => void;
}

const useStyles = makeStyles({
  tab: {
    minHeight: "32px",
    padding: "4px 6px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    // Four tabs stay on one line in the narrowest pane, in every language.
    "@media (max-width: 330px)": {
      padding: "4px 2px",
      fontSize: tokens.fontSizeBase200,
      letterSpacing: "-0.03em",
    },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The tab of one view. */
export function ViewTab({ id, selected, goTo }: ViewTabProps) {
  const styles = useStyles();
  const label = useTexts().interface.views[id];
  return (
    <button
      type="button"
      role="tab"
      id={tabId(id)}
      aria-controls={panelId(id)}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      onClick={() => {
        goTo(id);
      }}
    >
      {label}
    </button>
  );
}
