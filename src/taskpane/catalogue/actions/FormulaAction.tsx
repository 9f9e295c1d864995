import { Spinner } from "@fluentui/react-components";
import { useCallback } from "react";
import { Failure } from "../../frame/Failure";
import { useSpeech } from "../../frame/language-context";
import { useServices } from "../../frame/services-context";
import { useLoaded } from "../../frame/use-loaded";
import { functionName } from "../function-name";
import type { CatalogueItem } from "../catalogue-item";
import { FormulaForm } from "./FormulaForm";
import { sampleCall } from "./sample-call";

/** Puts the indicator's formula into the sheet; there is nothing to put where nothing is computed. */
export function FormulaAction({ item }: { readonly item: CatalogueItem }) {
  const name = functionName(item.entry);
  return name === null ? null : <LoadedFormula item={item} name={name} />;
}

function LoadedFormula({ item, name }: { readonly item: CatalogueItem; readonly name: string }) {
  const { language, texts } = useSpeech();
  const { loadFunctionHelp } = useServices();
  const load = useCallback(() => loadFunctionHelp(language), [loadFunctionHelp, language]);
  const loaded = useLoaded(load);
  const { frame } = texts.interface;
  if (loaded.state === "loading") return <Spinner size="tiny" label={frame.loading} />;
  if (loaded.state === "failed") {
    return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
  }
  const help = loaded.value.find((candidate) => candidate.name === name);
  const call = help && sampleCall(item.entry, item.text, help);
  return help && call ? <FormulaForm call={call} help={help} /> : null;
}
