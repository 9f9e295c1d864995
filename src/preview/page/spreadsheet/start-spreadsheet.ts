import { LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-table/lib/index.css";
import { greenTheme } from "@univerjs/themes";
import type { PageOptions } from "../options/page-options";
import { spreadsheetLanguages } from "./language-pack";

export interface Spreadsheet {
  readonly univer: Univer;
  readonly api: FUniver;
}

/**
 * Univer with its toolbar, formula bar and sheet tabs. This is what `createUniver` of
 * `@univerjs/presets` does; that package would bring parts with a closed licence.
 */
export async function startSpreadsheet(
  container: HTMLElement,
  { locale }: PageOptions,
): Promise<Spreadsheet> {
  const language = spreadsheetLanguages[locale];
  const { pack } = await language.load();
  const univer = new Univer({
    theme: greenTheme,
    locale: language.type,
    locales: { [language.type]: pack },
    logLevel: LogLevel.WARN,
  });
  registerPlugins(univer, [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsTablePreset(),
    // Excel floats no name over a table.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
  ]);
  return { univer, api: FUniver.newAPI(univer) };
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Presets share some plugins; of each the last mention counts. */
function registerPlugins(univer: Univer, presets: readonly Preset[]): void {
  const entries = presets.flatMap((preset) => preset.plugins);
  const plugins = new Map(
    entries.map((entry) => [(Array.isArray(entry) ? entry[0] : entry).pluginName, entry]),
  );
  for (const entry of plugins.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(...entry);
    else univer.registerPlugin(entry);
  }
}
