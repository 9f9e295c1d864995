import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { AUDIT_ADDRESS } from "../audit/audit-address";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import { usePage } from "../frame/use-page";
import type { ViewProps } from "../frame/view-props";
import { ViewTitle } from "../frame/ViewTitle";
import { buildRoute } from "./builder/builder-route";
import { BuilderView } from "./BuilderView";
import { FunctionList } from "./FunctionList";

const useStyles = makeStyles({
  tool: {
    margin: "0 0 12px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** All custom functions with their help, to be found, tried and built into formulas; the way to lists. */
export function FunctionsHome({ active }: ViewProps) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { loadFunctionHelp } = useServices();
  const load = useCallback(() => loadFunctionHelp(language), [loadFunctionHelp, language]);
  const loaded = useLoaded(load);
  const route = buildRoute(usePage("functions"));
  const { frame, functions } = texts.interface;
  return (
    <>
      <ViewTitle>{route === null ? functions.title : functions.builder.title}</ViewTitle>
      {route === null && (
        <>
          <p className={styles.tool}>
            {functions.logs}{" "}
            <Link inline href="#/functions/logs">
              {functions.openLogs}
            </Link>
          </p>
          <p className={styles.tool}>
            {functions.audit}{" "}
            <Link inline href={AUDIT_ADDRESS}>
              {functions.openAudit}
            </Link>
          </p>
          <p className={styles.tool}>
            {functions.plain}{" "}
            <Link inline href="#/functions/plain">
              {functions.openPlain}
            </Link>
          </p>
        </>
      )}
      {loaded.state === "loading" && <Spinner label={frame.loading} />}
      {loaded.state === "failed" && <Failure sentence={frame.loadFailed} retry={loaded.retry} />}
      {loaded.state === "ready" && route === null && <FunctionList functions={loaded.value} />}
      {loaded.state === "ready" && route !== null && (
        <BuilderView route={route} functions={loaded.value} active={active} />
      )}
    </>
  );
}
