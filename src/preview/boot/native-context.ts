import type { HostSettings } from "./host-settings";
import { officeTheme } from "./office-theme";

/** What `Office.context.document.settings` keeps: serialised values by key. */
export interface DocumentSettings {
  entries(): Iterable<readonly [key: string, value: string]>;
  replace(entries: readonly (readonly [key: string, value: string])[]): void;
}

/** What the context is asked for; read at each call, because another workbook may take over. */
export interface ContextSource {
  readonly settings: HostSettings;
  readonly documentSettings: DocumentSettings;
  /** Unique among the add-ins of the page. */
  readonly instance: string;
}

/** OSF.AppName.Excel in the library. */
const EXCEL = 1;

/** office.js calls these on Excel's native side while it starts; names and results are its own. */
export function createNativeContext(source: () => ContextSource): object {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => source().instance,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => source().settings.locale,
    GetAppDataLocale: () => source().settings.locale,
    GetDocUrl: () => "C:\\preview\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => source().instance,
    GetInstanceId: () => source().instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(source().settings.requirementSets),
    GetDialogRequirementMatrix: () => "{}",
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.20000",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(officeTheme(source().settings.theme)),
    GetSettings: () => settingsStore(source().documentSettings),
  };
}

function settingsStore(documentSettings: DocumentSettings): object {
  return {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of documentSettings.entries()) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      documentSettings.replace(keys.map((key, index) => [key, values[index] ?? ""]));
    },
  };
}
