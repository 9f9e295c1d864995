import { useEffect, useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { TableReading } from "../../excel/read-table";
import type { Texts } from "../../i18n/texts";
import { cardLanguage } from "../../sheets/card-language";
import { problemFrom } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import type { ForeignTable, ScoringCard } from "./scoring-card";
import { scoringCard } from "./scoring-card";

/** A card with the words that it is written in, a table that is none, or why nothing is known. */
export type CardScoring =
  | { readonly kind: "reading" }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem }
  | { readonly kind: "open"; readonly card: ScoringCard; readonly texts: Texts }
  | ForeignTable;

/** Reads how the card among those tables is scored, anew whenever the tables were read anew. */
export function useCardScoring(tables: readonly TableReading[]): CardScoring {
  const { readCardScoring, loadTexts } = useServices();
  const [state, setState] = useState<CardScoring>({ kind: "reading" });
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<CardScoring> => {
      const table = tables.find(({ headers }) => cardLanguage(headers) !== null) ?? tables[0];
      const reading = table ? await readCardScoring(table.tableName) : null;
      if (reading === null) return { kind: "none" };
      const found = scoringCard(reading);
      if (found.kind === "foreign") return found;
      return { kind: "open", card: found, texts: await loadTexts(found.language) };
    };
    const settle = (next: CardScoring) => {
      if (wanted) setState(next);
    };
    look().then(settle, (error: unknown) => {
      settle({ kind: "failed", problem: problemFrom(error) });
    });
    return () => {
      wanted = false;
    };
  }, [tables, readCardScoring, loadTexts]);
  return state;
}
