import { Link, makeStyles, Spinner } from "@fluentui/react-components";
import { DeclarationsContext } from "../declarations/declarations-context";
import { useKeptDeclarations } from "../declarations/use-kept-declarations";
import { Failure } from "../frame/Failure";
import { useTexts } from "../frame/language-context";
import { hashOf } from "../frame/route";
import type { ViewProps } from "../frame/view-props";
import { ComparisonContext } from "./comparison-context";
import { ComparisonPage } from "./ComparisonPage";
import { useComparisonBook } from "./use-comparison-book";

const useStyles = makeStyles({
  back: { minHeight: "24px", marginBottom: "8px", display: "inline-block" },
});

/** Cards side by side, once the words for it and the names of all indicators are there. */
export function ComparisonView({ active }: ViewProps) {
  const styles = useStyles();
  const { frame, balance } = useTexts().interface;
  const loaded = useComparisonBook();
  const declarations = useKeptDeclarations(active);
  return (
    <>
      <Link className={styles.back} href={hashOf("balance")}>
        ← {balance.title}
      </Link>
      {(loaded.state === "loading" || !declarations) && <Spinner label={frame.loading} />}
      {loaded.state === "failed" && <Failure sentence={frame.loadFailed} retry={loaded.retry} />}
      {loaded.state === "ready" && declarations && (
        <ComparisonContext.Provider value={loaded.value}>
          <DeclarationsContext.Provider value={declarations}>
            <ComparisonPage active={active} />
          </DeclarationsContext.Provider>
        </ComparisonContext.Provider>
      )}
    </>
  );
}
