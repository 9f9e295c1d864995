import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import { ViewTitle } from "../frame/ViewTitle";
import { FunctionList } from "./FunctionList";

/** All custom functions with their help, to be found, tried and copied. */
export function FunctionsView() {
  const { language, texts } = useSpeech();
  const { loadFunctionHelp } = useServices();
  const load = useCallback(() => loadFunctionHelp(language), [loadFunctionHelp, language]);
  const loaded = useLoaded(load);
  const { frame, functions } = texts.interface;
  return (
    <>
      <ViewTitle>{functions.title}</ViewTitle>
      {loaded.state === "loading" && <Spinner label={frame.loading} />}
      {loaded.state === "failed" && <Failure sentence={frame.loadFailed} retry={loaded.retry} />}
      {loaded.state === "ready" && <FunctionList functions={loaded.value} />}
    </>
  );
}
