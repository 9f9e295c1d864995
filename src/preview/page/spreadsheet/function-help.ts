import { BooleanNumber, type Univer } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type { FunctionDescription } from "../add-ins/function-description";

/** Shows functions and their arguments while a formula is typed. */
export function describeFunctions(
  univer: Univer,
  namespace: string,
  functions: readonly FunctionDescription[],
): void {
  univer
    .__getInjector()
    .get(IDescriptionService)
    .registerDescriptions(functions.map((described) => functionInfo(namespace, described)));
}

function functionInfo(namespace: string, described: FunctionDescription): IFunctionInfo {
  const { name, description = "", parameters } = described;
  return {
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
