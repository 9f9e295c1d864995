import { makeStyles } from "@fluentui/react-components";
import { OpeningRepair } from "../plain/opening/OpeningRepair";
import { Failure } from "./Failure";
import { Footer } from "./Footer";
import { Introduction } from "./Introduction";
import { useSpeech } from "./language-context";
import type { ViewId } from "./route";
import { useServices } from "./services-context";
import { useIntroduction } from "./use-introduction";
import { useRoute } from "./use-route";
import { ViewPanel } from "./ViewPanel";
import { VIEWS } from "./views";
import { ViewTabs } from "./ViewTabs";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  header: { "@media (min-height: 480px)": { position: "sticky", top: 0, zIndex: 1 } },
  main: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** Tabs, the view on show, footer. */
export function PaneFrame() {
  const styles = useStyles();
  const { memory } = useServices();
  const { texts, retry } = useSpeech();
  const [view, goTo] = useRoute(memory);
  const introduction = useIntroduction(memory);
  // Whoever goes on has seen enough of the introduction.
  const goOn = (next: ViewId) => {
    introduction.close();
    goTo(next);
  };
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <ViewTabs view={view} goTo={goOn} />
      </header>
      <main className={styles.main}>
        {retry && <Failure sentence={texts.interface.frame.loadFailed} retry={retry} />}
        {introduction.state !== "closed" && (
          <Introduction
            asked={introduction.state === "asked"}
            skip={introduction.close}
            start={() => {
              goOn("templates");
            }}
          />
        )}
        <OpeningRepair />
        {VIEWS.map((definition) => (
          <ViewPanel key={definition.id} definition={definition} active={definition.id === view} />
        ))}
      </main>
      <Footer openIntroduction={introduction.ask} />
    </div>
  );
}
