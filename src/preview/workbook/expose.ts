import { invalidArgument } from "../wire/host-error";
import { expose, isWireObject, type ExcelType, type WireObject } from "../wire/wire-object";
import type { Targets } from "./targets";

export type TypeName = keyof Targets;
export type ExcelTypes = { readonly [Name in TypeName]: ExcelType<Targets[Name]> };

let types: ExcelTypes | undefined;

/** The types refer to each other in circles, so they meet here at run time, not by imports. */
export function registerTypes(all: ExcelTypes): void {
  types = all;
}

export function asWireObject<Name extends TypeName>(name: Name, target: Targets[Name]): WireObject {
  if (!types) throw new Error("The object model hasn't been registered.");
  return expose(types[name], target);
}

/** @throws HostError InvalidArgument when the argument is no object of that type */
export function targetOf<Name extends TypeName>(name: Name, argument: unknown): Targets[Name] {
  if (!isWireObject(argument) || argument.typeName !== name) throw invalidArgument();
  return argument.target as Targets[Name];
}
