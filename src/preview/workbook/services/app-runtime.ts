import { invalidArgument } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";

export type PaneVisibility = "Visible" | "Background";
export type StartState = "Inactive" | "Background";

/** The pane of one add-in: shown or running out of sight, and how it starts with the workbook. */
export interface RuntimeState {
  visibility: PaneVisibility;
  startState: StartState;
  /** Tells the page to show or hide the pane. */
  onVisibility: (visibility: PaneVisibility) => void;
}

/** `Office.addin.showAsTaskpane` and `hide`. */
export const runtimeService: ExcelType<RuntimeState> = {
  name: "AppRuntimeService",
  methods: {
    getAppRuntimeState: (state) => state.visibility,
    setAppRuntimeState: (state, visibility) => {
      if (visibility !== "Visible" && visibility !== "Background") throw invalidArgument();
      state.visibility = visibility;
      state.onVisibility(visibility);
    },
  },
};

/** `Office.addin.setStartupBehavior` and its counterpart. */
export const startService: ExcelType<RuntimeState> = {
  name: "AppRuntimePersistenceService",
  methods: {
    getAppRuntimeStartState: (state) => state.startState,
    setAppRuntimeStartState: (state, start) => {
      if (start !== "Inactive" && start !== "Background") throw invalidArgument();
      state.startState = start;
    },
  },
};
