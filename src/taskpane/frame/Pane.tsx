import { FluentProvider, makeStaticStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { CompanyOffer } from "../company/CompanyOffer";
import { CompanyProvider } from "../company/CompanyProvider";
import { useSpeech } from "./language-context";
import { PaneFrame } from "./PaneFrame";
import { useServices } from "./services-context";
import { paneTheme } from "./theme";
import { Unsupported } from "./Unsupported";

const usePageStyles = makeStaticStyles({
  // Sticky tabs and footer must not hide what the keyboard has reached.
  html: { scrollPaddingTop: "56px", scrollPaddingBottom: "80px" },
  // The browser inside Excel for Windows otherwise hides that there is more below.
  body: { margin: 0, overflowY: "scroll" },
});

/** The pane in Office's colours: its views, or why they cannot work here. */
export function Pane() {
  usePageStyles();
  const { host } = useServices();
  const { language } = useSpeech();
  const theme = useMemo(() => paneTheme(host.dark, language), [host.dark, language]);
  return (
    <FluentProvider theme={theme}>
      {host.supported ? (
        <CompanyProvider>
          <CompanyOffer>
            <PaneFrame />
          </CompanyOffer>
        </CompanyProvider>
      ) : (
        <Unsupported />
      )}
    </FluentProvider>
  );
}
