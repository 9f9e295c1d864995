import { FluentProvider, makeStaticStyles, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Failure } from "./Failure";
import { Footer } from "./Footer";
import { Introduction } from "./Introduction";
import { useSpeech } from "./language-context";
import { useServices } from "./services-context";
import { paneTheme } from "./theme";
import { Unsupported } from "./Unsupported";
import { useRoute } from "./use-route";
import { ViewPanel } from "./ViewPanel";
import { VIEWS } from "./views";
import { ViewTabs } from "./ViewTabs";

const usePageStyles = makeStaticStyles({
  // Sticky tabs and footer must not hide what the keyboard has reached.
  html: { scrollPaddingTop: "56px", scrollPaddingBottom: "80px" },
  // The browser inside Excel for Windows otherwise hides that there is more below.
  body: { margin: 0, overflowY: "scroll" },
});

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh" },
  main: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

type IntroductionState = "closed" | "first-run" | "asked";

/** The whole pane: tabs, the view on show, footer. */
export function Pane() {
  usePageStyles();
  const styles = useStyles();
  const { host, memory } = useServices();
  const { language, texts, retry } = useSpeech();
  const theme = useMemo(() => paneTheme(host.dark, language), [host.dark, language]);
  const [view, goTo] = useRoute(memory);
  const [introduction, setIntroduction] = useState<IntroductionState>(() =>
    memory.read("introduction") === null ? "first-run" : "closed",
  );
  const closeIntroduction = () => {
    memory.write("introduction", "seen");
    setIntroduction("closed");
  };
  if (!host.supported) {
    return (
      <FluentProvider theme={theme}>
        <Unsupported />
      </FluentProvider>
    );
  }
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <ViewTabs view={view} goTo={goTo} />
      <main className={styles.main}>
        {retry && <Failure sentence={texts.interface.frame.loadFailed} retry={retry} />}
        {introduction !== "closed" && (
          <Introduction
            asked={introduction === "asked"}
            skip={closeIntroduction}
            start={() => {
              closeIntroduction();
              goTo("templates");
            }}
          />
        )}
        {VIEWS.map((definition) => (
          <ViewPanel key={definition.id} definition={definition} active={definition.id === view} />
        ))}
      </main>
      <Footer
        openIntroduction={() => {
          setIntroduction("asked");
        }}
      />
    </FluentProvider>
  );
}
