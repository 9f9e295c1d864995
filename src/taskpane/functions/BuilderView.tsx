import { Button } from "@fluentui/react-components";
import { phrase } from "../../i18n/phrase";
import { useTexts } from "../frame/language-context";
import { hashOf } from "../frame/route";
import type { BuildRoute } from "./builder/builder-route";
import { chosenIndicator } from "./builder/chosen-indicator";
import { FormulaBuilder } from "./builder/FormulaBuilder";
import type { FunctionHelp } from "./function-help";
import { useIndicators } from "./use-indicators";

interface BuilderViewProps {
  readonly route: BuildRoute;
  readonly functions: readonly FunctionHelp[];
  readonly active: boolean;
}

/** The builder for what the address names, or word that there is no such function. */
export function BuilderView({ route, functions, active }: BuilderViewProps) {
  const words = useTexts().interface.functions;
  const { functionId, indicatorId } = route;
  const indicators = useIndicators(indicatorId !== null);
  const help = functions.find(({ id }) => id === functionId);
  if (help === undefined) {
    return (
      <>
        <p>{phrase(words.none, { query: functionId })}</p>
        <Button as="a" href={hashOf("functions")}>
          {words.clear}
        </Button>
      </>
    );
  }
  const spoken = indicators.find(({ entry }) => entry.id === indicatorId);
  const indicator = spoken ? chosenIndicator(spoken.entry, spoken.text, help.parameters) : null;
  return (
    <FormulaBuilder
      key={`${functionId}/${indicatorId ?? ""}`}
      help={help}
      indicator={indicator}
      active={active}
    />
  );
}
