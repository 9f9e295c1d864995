/** The checked content of `seeds/`: made by val-loader under webpack, by a module mapping under jest. */
declare module "seeds" {
  export const indicators: readonly import("./indicator").Indicator[];
  export const templates: readonly import("./template").Template[];
  export const workingSheetIds: readonly string[];
}

declare module "seeds/profiles" {
  export const profiles: readonly import("./profile-seed").ProfileSeed[];
}

declare module "seeds/catalogue" {
  export const entries: readonly import("./catalogue-entry").CatalogueEntry[];
  export const workingSheets: readonly import("./working-sheet").WorkingSheet[];
  export const profileChecks: readonly import("./profile-seed").ProfileChecks[];
}

declare module "seeds/finder" {
  /** What each indicator is found by, in all languages. */
  export const index: import("./finder/finder-index").FinderIndex;
  export const simpler: import("./finder/plain-text").SimplerCharacters;
}
