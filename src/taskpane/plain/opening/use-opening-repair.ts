import { useEffect, useState } from "react";
import type { PlainTexts } from "../../../i18n/plain-texts";
import { useSpeech } from "../../frame/language-context";
import { reportFault } from "../../frame/report-fault";
import { useServices } from "../../frame/services-context";
import type { OpeningRepair } from "./repair-workbook";

/** So long Excel is given to bind the functions by itself, and the pane to be drawn. */
const PATIENCE_MS = 5_000;

/** What was repaired, with the words to tell of it. */
export interface ToldRepair {
  readonly repair: OpeningRepair;
  readonly words: PlainTexts;
}

/** Repairs the workbook once, when the pane has opened, and tells where something was to be done. */
export function useOpeningRepair() {
  const services = useServices();
  const { language } = useSpeech();
  const [told, setTold] = useState<ToldRepair | null>(null);
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    if (isOver) return undefined;
    const repair = async () => {
      setIsOver(true);
      const [{ repairWorkbook }, { loadPlainTexts }] = await Promise.all([
        import("./repair-workbook"),
        import("../../../i18n/plain-texts"),
      ]);
      const repair = await repairWorkbook(services);
      if (repair) setTold({ repair, words: await loadPlainTexts(language) });
    };
    const timer = setTimeout(() => {
      repair().catch(reportFault);
    }, PATIENCE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [services, language, isOver]);
  return {
    told,
    close: () => {
      setTold(null);
    },
  };
}
