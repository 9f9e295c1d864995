import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import { ViewTitle } from "../frame/ViewTitle";
import { FunctionList } from "./FunctionList";

const useStyles = makeStyles({
  logs: {
    margin: "0 0 16px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** All custom functions with their help, to be found, tried and copied; the way to whole lists. */
export function FunctionsHome() {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { loadFunctionHelp } = useServices();
  const load = useCallback(() => loadFunctionHelp(language), [loadFunctionHelp, language]);
  const loaded = useLoaded(load);
  const { frame, functions } = texts.interface;
  return (
    <>
      <ViewTitle>{functions.title}</ViewTitle>
      <p className={styles.logs}>
        {functions.logs}{" "}
        <Link inline href="#/functions/logs">
          {functions.openLogs}
        </Link>
      </p>
      {loaded.state === "loading" && <Spinner label={frame.loading} />}
      {loaded.state === "failed" && <Failure sentence={frame.loadFailed} retry={loaded.retry} />}
      {loaded.state === "ready" && <FunctionList functions={loaded.value} />}
    </>
  );
}
