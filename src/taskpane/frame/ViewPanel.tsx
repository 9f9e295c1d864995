import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { ErrorBoundary } from "./ErrorBoundary";
import { LoadedView } from "./LoadedView";
import { panelId, tabId } from "./view-elements";
import type { ViewDefinition } from "./views";

const useStyles = makeStyles({
  panel: { padding: "16px 20px 24px" },
});

/** A view's place. Once visited the view stays alive, so that coming back finds it as it was. */
export function ViewPanel({ definition, active }: { definition: ViewDefinition; active: boolean }) {
  const styles = useStyles();
  const [visited, setVisited] = useState(active);
  if (active && !visited) setVisited(true);
  return (
    <div
      role="tabpanel"
      id={panelId(definition.id)}
      aria-labelledby={tabId(definition.id)}
      className={styles.panel}
      hidden={!active}
    >
      {visited && (
        <ErrorBoundary>
          <LoadedView load={definition.load} active={active} />
        </ErrorBoundary>
      )}
    </div>
  );
}
