import { useState } from "react";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { emptyCompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { KnownThings } from "../../catalogue/company/known-things";
import type { CompanyWords } from "../../i18n/company-words";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { useTexts } from "../frame/language-context";
import type { NoticeContent } from "../frame/Notice";
import { Notice } from "../frame/Notice";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { ViewTitle } from "../frame/ViewTitle";
import { useCompany } from "./company-context";
import { CompanyPages } from "./CompanyPages";
import type { Desk, SaveOutcome } from "./desk-context";
import { DeskContext } from "./desk-context";
import { followedNotice } from "./followed-notice";
import { KeptWarning } from "./KeptWarning";
import { problemWords } from "./problem-words";
import { saveCatalogue } from "./save-catalogue";
import type { KeptCatalogue } from "./usable-copy";

interface CompanyDeskProps {
  readonly words: CompanyWords;
  readonly published: Readonly<Record<string, CatalogueText>>;
  readonly known: KnownThings;
  readonly kept: KeptCatalogue;
}

/** The page of the company's catalogue: what was said last, what is kept, and what can be done. */
export function CompanyDesk({ words, published, known, kept }: CompanyDeskProps) {
  const texts = useTexts();
  const { keepCompanyCatalogue } = useServices();
  const { follow } = useCompany();
  const [notice, setNotice] = useState<NoticeContent | null>(null);
  const [busy, setBusy] = useState(false);
  const catalogue = kept.catalogue ?? emptyCompanyCatalogue(words.defaultName);

  const save = async (next: CompanyCatalogue, done: string): Promise<SaveOutcome> => {
    setBusy(true);
    try {
      const needs = { known, before: kept, keep: keepCompanyCatalogue };
      const saving = await saveCatalogue(next, needs);
      if ("problems" in saving) {
        setNotice({ intent: "error", text: problemWords(saving.problems[0], next, words) });
        return { saved: false, problems: saving.problems };
      }
      setNotice(followedNotice(await follow(saving.kept), done, words));
      return { saved: true };
    } catch (error) {
      setNotice({ intent: "error", text: problemSentence(problemFrom(error), texts) });
      return { saved: false, problems: [] };
    } finally {
      setBusy(false);
    }
  };

  const tell: Desk["tell"] = (intent, text) => {
    setNotice({ intent, text });
  };
  const desk: Desk = { words, known, published, catalogue, busy, save, tell };
  return (
    <DeskContext.Provider value={desk}>
      <ViewTitle>{words.title}</ViewTitle>
      <KeptWarning kept={kept} />
      <Notice notice={notice} />
      <CompanyPages />
    </DeskContext.Provider>
  );
}
