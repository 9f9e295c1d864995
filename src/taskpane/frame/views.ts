import type { ComponentType } from "react";
import { TemplatesPages } from "../templates/TemplatesPages";
import type { ViewId } from "./route";
import { VIEW_IDS } from "./route";
import type { ViewProps } from "./view-props";

/** A view and how its code arrives. */
export interface ViewDefinition {
  readonly id: ViewId;
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

/** The first view comes with the pane, the others when they are first opened. */
const LOADERS: Readonly<Record<ViewId, ViewDefinition["load"]>> = {
  templates: () => Promise.resolve(TemplatesPages),
  catalogue: () => import("../catalogue/CatalogueView").then((module) => module.CatalogueView),
  balance: () => import("../balance/BalancePages").then((module) => module.BalancePages),
  functions: () => import("../functions/FunctionsView").then((module) => module.FunctionsView),
};

/** The views in the order of their tabs. */
export const VIEWS: readonly ViewDefinition[] = VIEW_IDS.map((id) => ({ id, load: LOADERS[id] }));
