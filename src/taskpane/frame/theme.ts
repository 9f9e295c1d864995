import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../../i18n/language";

/** Each language names the font with its own forms of the characters; Latin stays Segoe UI. */
const FONTS: Readonly<Record<Language, string>> = {
  "zh-CN": "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', sans-serif",
  "en-US": "'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans CJK SC', sans-serif",
  "zh-TW": "'Segoe UI', 'Microsoft JhengHei UI', 'PingFang TC', 'Noto Sans CJK TC', sans-serif",
};

const ROOT_FONT_SIZE = 16;

/** The look of the pane: light or dark as Office is, in the fonts of the language. */
export function paneTheme(dark: boolean, language: Language): Theme {
  const theme = dark ? webDarkTheme : webLightTheme;
  return { ...theme, ...relativeTextSizes(theme), fontFamilyBase: FONTS[language] };
}

/** Sizes in rem, so that a reader who enlarges the browser's text enlarges ours. */
function relativeTextSizes(theme: Theme): Partial<Theme> {
  const sizes = Object.entries(theme).filter(([token]) => /^(fontSize|lineHeight)/.test(token));
  return Object.fromEntries(
    sizes.map(([token, size]) => [token, `${Number.parseFloat(String(size)) / ROOT_FONT_SIZE}rem`]),
  );
}
