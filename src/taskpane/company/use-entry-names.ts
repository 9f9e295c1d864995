import { companyIndicatorTexts, companyTemplateTexts } from "../../catalogue/company/company-texts";
import { useSpeech } from "../frame/language-context";
import { useDesk } from "./desk-context";

/** What entries are called: the company's word for them, else the published one. */
export function useEntryNames() {
  const { language, texts } = useSpeech();
  const { catalogue, published } = useDesk();
  const indicators = companyIndicatorTexts(catalogue, language);
  const templates = companyTemplateTexts(catalogue, language);
  return {
    indicator: (id: string) => indicators[id]?.name ?? published[id]?.name ?? id,
    template: (id: string) => templates[id]?.title ?? texts.templates[id]?.title ?? id,
  };
}
