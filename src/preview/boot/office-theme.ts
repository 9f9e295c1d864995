import type { HostSettings } from "./host-settings";

/** The colours that Office hands to a pane, as numbers 0xRRGGBB. */
export interface OfficeThemeInfo {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

/** Office's Colorful, Black and high-contrast themes; a pane tells dark by the background. */
const THEMES: Readonly<Record<HostSettings["theme"], OfficeThemeInfo>> = {
  light: {
    bodyForegroundColor: 0x262626,
    bodyBackgroundColor: 0xe6e6e6,
    controlForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
  },
  dark: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x0a0a0a,
    controlForegroundColor: 0xffffff,
    controlBackgroundColor: 0x262626,
  },
  contrast: {
    bodyForegroundColor: 0xffffff,
    bodyBackgroundColor: 0x000000,
    controlForegroundColor: 0xffff00,
    controlBackgroundColor: 0x000000,
  },
};

export function officeTheme(theme: HostSettings["theme"]): OfficeThemeInfo {
  return THEMES[theme];
}
