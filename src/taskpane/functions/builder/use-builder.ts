import { useMemo } from "react";
import type { FunctionHelp, ParameterHelp } from "../function-help";
import { builtFormula } from "./built-formula";
import type { ChosenIndicator } from "./chosen-indicator";
import { proposeReferences } from "./propose-references";
import { targetOf, useArguments } from "./use-arguments";
import { useFollowing } from "./use-following";
import { useFormulaValue } from "./use-formula-value";
import { useSpokenNames } from "./use-spoken-names";
import { useTables } from "./use-tables";

/** What `useBuilder` offers. */
export type Builder = ReturnType<typeof useBuilder>;

interface BuilderOf {
  readonly help: FunctionHelp;
  /** What the formula is for; null where only a function was chosen. */
  readonly indicator: ChosenIndicator | null;
  readonly active: boolean;
}

/** A formula in the making: its fields, what they make, and what that gives. */
export function useBuilder({ help, indicator, active }: BuilderOf) {
  const { tables, lookAround } = useTables(active);
  const { states, type, ...filling } = useArguments(tables);
  const selecting = useFollowing({ active, lookAround, ...filling });
  const names = useSpokenNames(help.id);
  const target = targetOf(states);
  const sheetName = target?.sheetName ?? null;
  const built = useMemo(() => builtFormula(help, states, sheetName), [help, states, sheetName]);
  const value = useFormulaValue(help, built);
  const inputOf = ({ key }: ParameterHelp) => indicator?.inputs.get(key);
  return {
    ...selecting,
    ...{ states, type, target, built, value },
    /** What the function says against an argument. */
    blamed: (key: string) => {
      const place = help.parameters.findIndex((parameter) => parameter.key === key) + 1;
      return value?.kind === "error" && value.position === place ? value.sentence : null;
    },
    hintOf: (parameter: ParameterHelp) => {
      const input = inputOf(parameter);
      return input === undefined ? parameter.description : `${input} · ${parameter.description}`;
    },
    proposalsFor: (parameter: ParameterHelp) => {
      const input = inputOf(parameter);
      const known = names.get(parameter.key) ?? [parameter.key, parameter.name];
      const called = input === undefined ? known : [input, ...known];
      return proposeReferences({ names: called, single: parameter.single }, tables, target);
    },
  };
}
