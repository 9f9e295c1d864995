import type { WireObject } from "../../wire/wire-object";
import { expose } from "../../wire/wire-object";
import { runtimeService, startService, type RuntimeState } from "./app-runtime";
import {
  addInInternalService,
  customFunctionsContainer,
  customFunctionsService,
} from "./library-services";
import { ribbonService, type RibbonLog } from "./ribbon";

/** The services beside the workbook that office.js asks for, by the names it uses. */
export function createServices(
  runtime: RuntimeState,
  ribbon: RibbonLog,
): ReadonlyMap<string, WireObject> {
  return new Map([
    ["Microsoft.InternalService.AddinInternalService", expose(addInInternalService, null)],
    ["Microsoft.ExcelServices.CustomFunctions", expose(customFunctionsService, null)],
    ["Microsoft.ExcelServices.CustomFunctionsContainer", expose(customFunctionsContainer, null)],
    ["Microsoft.AppRuntime.AppRuntimeService", expose(runtimeService, runtime)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", expose(startService, runtime)],
    ["Microsoft.DynamicRibbon.DynamicRibbon", expose(ribbonService, ribbon)],
  ]);
}
