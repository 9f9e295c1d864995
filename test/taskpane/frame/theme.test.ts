import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { LANGUAGES } from "../../../src/i18n/language";
import { paneTheme } from "../../../src/taskpane/frame/theme";

test("follows Office's light and dark", () => {
  expect(paneTheme(false, "en-US").colorNeutralBackground1).toBe(
    webLightTheme.colorNeutralBackground1,
  );
  expect(paneTheme(true, "en-US").colorNeutralBackground1).toBe(
    webDarkTheme.colorNeutralBackground1,
  );
});

test("text sizes grow with the reader's own: all of them are in rem", () => {
  const sizes = Object.entries(paneTheme(false, "zh-CN")).filter(([token]) =>
    /^(fontSize|lineHeight)/.test(token),
  );
  expect(sizes).toHaveLength(20);
  expect(sizes.filter(([, size]) => !/^[\d.]+rem$/.test(String(size)))).toEqual([]);
  expect(paneTheme(false, "zh-CN").fontSizeBase300).toBe("0.875rem");
});

test("each language has a font of its own", () => {
  const fonts = LANGUAGES.map((language) => paneTheme(false, language).fontFamilyBase);
  expect(new Set(fonts).size).toBe(LANGUAGES.length);
});
