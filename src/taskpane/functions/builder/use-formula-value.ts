import { useEffect, useState } from "react";
import { reportFault } from "../../frame/report-fault";
import { useServices } from "../../frame/services-context";
import type { FunctionHelp } from "../function-help";
import type { BuiltFormula } from "./built-formula";
import type { FormulaValue } from "./compute-value";
import { computeValue } from "./compute-value";

/** What the formula would give over the cells that were read; null while that is not known. */
export function useFormulaValue(help: FunctionHelp, built: BuiltFormula): FormulaValue | null {
  const { associatedFunction } = useServices();
  const [value, setValue] = useState<FormulaValue | null>(null);
  const { formula, values } = built;
  useEffect(() => {
    const implementation = formula === null ? null : associatedFunction(help.id);
    setValue(null);
    if (implementation === null) return undefined;
    let wanted = true;
    computeValue(implementation, help, values).then((found) => {
      if (wanted) setValue(found);
    }, reportFault);
    return () => {
      wanted = false;
    };
  }, [associatedFunction, formula, help, values]);
  return value;
}
