import { useState } from "react";
import { liveFunctions } from "../../catalogue/company/merge-catalogue";
import type { TableReading } from "../../excel/read-table";
import { phrase } from "../../i18n/phrase";
import { draftCompanyTable } from "../../sheets/company-table/draft-company-table";
import type { TableKind } from "../../sheets/company-table/table-columns";
import { useSpeech } from "../frame/language-context";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useSingleRun } from "../frame/use-single-run";
import { useDesk } from "./desk-context";

/** Inserts tables to fill in, and reads those in view; null until some were read. */
export function useTableTools() {
  const { language, texts } = useSpeech();
  const { insertSheet, readTablesInView } = useServices();
  const { words, known, tell } = useDesk();
  const { busy, run } = useSingleRun();
  const [tables, setTables] = useState<readonly TableReading[] | null>(null);

  const attempt = (task: () => Promise<void>) => {
    run(async () => {
      try {
        await task();
      } catch (error) {
        tell("error", problemSentence(problemFrom(error), texts));
      }
    });
  };
  const insert = (kind: TableKind) => {
    attempt(async () => {
      const functions = [...liveFunctions(known.indicators)].sort();
      const draft = draftCompanyTable(kind, language, functions);
      const { sheetName } = await insertSheet(draft, "new-sheet");
      tell("success", phrase(words.table.inserted, { sheet: sheetName }));
    });
  };
  const read = () => {
    attempt(async () => {
      setTables(await readTablesInView());
    });
  };
  const close = () => {
    setTables(null);
  };
  return { tables, busy, insert, read, close };
}
