import type { HostLanguage } from "../options/host-language";
import {
  currentExcel,
  emptyCells,
  themes,
  withOption,
  type PageOptions,
} from "../options/page-options";
import { useTexts } from "../texts/texts";
import { OptionSelect } from "./OptionSelect";
import { RibbonGroup } from "./RibbonGroup";

/** In their own tongue, so that nobody gets lost in a language that they can't read. */
const languageNames: readonly (readonly [HostLanguage, string])[] = [
  ["zh-CN", "简体中文"],
  ["zh-TW", "繁體中文"],
  ["en-US", "English"],
];

/** What Excel decides when it starts, and so can be changed by starting again only. */
export function RestartGroup({ options }: { readonly options: PageOptions }) {
  const texts = useTexts();
  const restartWith = (name: keyof PageOptions) => (value: string) => {
    location.search = withOption(location.search, name, value);
  };
  const hint = texts("restart.hint");
  return (
    <RibbonGroup label={texts("group.restart")}>
      <div className="ribbon-options">
        <OptionSelect
          label={texts("option.locale")}
          hint={hint}
          value={options.locale}
          choices={languageNames}
          onChange={restartWith("locale")}
        />
        <OptionSelect
          label={texts("option.empty")}
          hint={hint}
          value={options.empty}
          choices={emptyCells.map((empty) => [empty, texts(`empty.${empty}`)] as const)}
          onChange={restartWith("empty")}
        />
        <OptionSelect
          label={texts("option.theme")}
          hint={hint}
          value={options.theme}
          choices={themes.map((theme) => [theme, texts(`theme.${theme}`)] as const)}
          onChange={restartWith("theme")}
        />
        <OptionSelect
          label={texts("option.excel")}
          hint={hint}
          value={options.excel}
          choices={[
            [currentExcel, texts("excel.current")],
            ["old", texts("excel.old")],
          ]}
          onChange={restartWith("excel")}
        />
      </div>
    </RibbonGroup>
  );
}
