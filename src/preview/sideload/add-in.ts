/** What a manifest says, read for one language. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
  readonly provider: string;
  readonly displayName: string;
  readonly iconUrl: string;
  readonly requirements: readonly RequirementSet[];
  /** The one page in which pane, commands and functions run together. */
  readonly pageUrl: string;
  readonly tabs: readonly RibbonTab[];
  readonly cellMenu: readonly RibbonControl[];
  readonly functions: FunctionSource | undefined;
}

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

export interface RibbonTab {
  readonly id: string;
  /** An add-in names its own tabs; for a tab of Excel's (`TabHome`) the host knows the name. */
  readonly label: string | undefined;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

interface ControlFace {
  readonly id: string;
  readonly label: string;
  readonly tip: Supertip;
  readonly icons: Icons | undefined;
}

export interface RibbonButton extends ControlFace {
  readonly kind: "button";
  readonly action: ControlAction;
  readonly enabled: boolean;
}

export interface RibbonMenu extends ControlFace {
  readonly kind: "menu";
  readonly items: readonly RibbonButton[];
}

export interface Supertip {
  readonly title: string;
  readonly description: string;
}

/** Image addresses by size in pixels; the manifest's schema demands these three. */
export interface Icons {
  readonly 16: string;
  readonly 32: string;
  readonly 80: string;
}

export type ControlAction = ShowTaskpane | ExecuteFunction;

interface ShowTaskpane {
  readonly kind: "show-taskpane";
  readonly url: string;
  /** Excel opens this pane by itself with a document that asks for it. */
  readonly opensWithDocument: boolean;
}

interface ExecuteFunction {
  readonly kind: "execute-function";
  readonly name: string;
}

export interface FunctionSource {
  readonly namespace: string;
  readonly metadataUrl: string;
}
