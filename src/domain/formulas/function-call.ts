import { guardBlanks } from "./blank-guard";
import type { Arguments } from "./plain-formula";

/** A parameter as a call must know it. */
export interface CallParameter {
  /** Name in the code, which is the same in every language. */
  readonly key: string;
  /** Whether a blank cell must not reach the function as 0. */
  readonly guarded: boolean;
}

/**
 * A call of a custom function as it is typed.
 *
 * @param name - Name of the function with its namespace, such as KPI.FCR.
 * @param parameters - Its parameters in order.
 * @param given - Arguments by key of the parameter.
 * @returns The call without "="; arguments left out at the end are not written.
 */
export function functionCall(
  name: string,
  parameters: readonly CallParameter[],
  given: Arguments,
): string {
  const written = parameters.map(({ key, guarded }) => {
    const argument = given.get(key);
    if (argument === undefined) return "";
    return guarded ? guardBlanks(argument) : argument;
  });
  while (written.at(-1) === "") written.pop();
  return `${name}(${written.join(",")})`;
}
