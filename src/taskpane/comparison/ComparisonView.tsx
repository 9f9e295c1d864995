import { Link, makeStyles, Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { useCompanyCatalogue } from "../company/company-context";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { hashOf } from "../frame/route";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import type { ViewProps } from "../frame/view-props";
import { ComparisonContext } from "./comparison-context";
import { ComparisonPage } from "./ComparisonPage";
import { loadComparison } from "./load-comparison";

const useStyles = makeStyles({
  back: { minHeight: "24px", marginBottom: "8px", display: "inline-block" },
});

/** Cards side by side, once the words for it and the names of all indicators are there. */
export function ComparisonView({ active }: ViewProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { loadTexts } = useServices();
  const company = useCompanyCatalogue();
  const load = useCallback(
    () => loadComparison(language, company, loadTexts),
    [language, company, loadTexts],
  );
  const loaded = useLoaded(load);
  const { frame, balance } = texts.interface;
  return (
    <>
      <Link className={styles.back} href={hashOf("balance")}>
        ← {balance.title}
      </Link>
      {loaded.state === "loading" && <Spinner label={frame.loading} />}
      {loaded.state === "failed" && <Failure sentence={frame.loadFailed} retry={loaded.retry} />}
      {loaded.state === "ready" && (
        <ComparisonContext.Provider value={loaded.value}>
          <ComparisonPage active={active} />
        </ComparisonContext.Provider>
      )}
    </>
  );
}
