import type { HostSettings } from "./host-settings";

/** The colours that Office hands to a pane, as numbers 0xRRGGBB. */
export interface OfficeThemeInfo {
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

/** Office's Colorful, Black and high-contrast themes; a pane tells dark by the background. */
const THEMES: Readonly<Record<HostSettings["theme"], OfficeThemeInfo>> = {
  light: {
    primaryFontColor: 0x262626,
    primaryBackgroundColor: 0xe6e6e6,
    secondaryFontColor: 0x262626,
    secondaryBackgroundColor: 0xffffff,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x0a0a0a,
    secondaryFontColor: 0xffffff,
    secondaryBackgroundColor: 0x262626,
  },
  contrast: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x000000,
    secondaryFontColor: 0xffff00,
    secondaryBackgroundColor: 0x000000,
  },
};

export function officeTheme(theme: HostSettings["theme"]): OfficeThemeInfo {
  return THEMES[theme];
}
