import type interfaceTexts from "../../seeds/locales/en-US/interface.json";
import type sheetTexts from "../../seeds/locales/en-US/sheets.json";
import { fillGaps } from "./fill-gaps";
import type { IndicatorText } from "./indicator-texts";
import { cardTexts } from "./indicator-texts";
import type { Language } from "./language";
import { TABLE_WORDS } from "./table-words";
import type { TableWords } from "./table-words";
import type { WorkingSheetText } from "./working-sheet-texts";

/** What is said about one template. */
export interface TemplateText {
  readonly title: string;
  /** What it is for: an industry, a role, a kind of customer. */
  readonly name: string;
  readonly description: string;
  readonly note: string;
  /** Why it leaves a range on purpose, by the key of the reason. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** A doubtful point: what the document says, and what we make of it. */
interface DoubtText {
  readonly published: string;
  readonly treatment: string;
}

interface TextFiles {
  readonly interface: typeof interfaceTexts;
  readonly sheets: typeof sheetTexts;
  readonly templates: Readonly<Record<string, TemplateText>>;
  readonly doubts: Readonly<Record<string, DoubtText>>;
  readonly "working-sheets": Readonly<Record<string, WorkingSheetText>>;
}

/** Every text that is loaded on demand, in one language. */
export interface Texts extends Omit<TextFiles, "working-sheets"> {
  readonly language: Language;
  /** The balance block shares the words of the table that KPI.BALANCE spills. */
  readonly sheets: TextFiles["sheets"] & Pick<TableWords, "balance">;
  readonly workingSheets: TextFiles["working-sheets"];
  /** Of the indicators that stand in a template. */
  readonly indicators: Readonly<Record<string, IndicatorText>>;
}

async function textFile<Name extends keyof TextFiles>(
  language: Language,
  name: Name,
): Promise<TextFiles[Name]> {
  const file = (await import(
    /* webpackInclude: /(interface|sheets|templates|doubts|working-sheets)\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/${name}.json`
  )) as { default: TextFiles[Name] };
  if (language === "en-US") return file.default;
  return fillGaps(file.default, await textFile("en-US", name));
}

/** The texts of a language; what it lacks is in English. Rejects when a file cannot be fetched. */
export async function loadTexts(language: Language): Promise<Texts> {
  const [interfaceFile, sheets, indicators, templates, doubts, workingSheets] = await Promise.all([
    textFile(language, "interface"),
    textFile(language, "sheets"),
    cardTexts(language),
    textFile(language, "templates"),
    textFile(language, "doubts"),
    textFile(language, "working-sheets"),
  ]);
  return {
    language,
    interface: interfaceFile,
    sheets: { ...sheets, balance: { ...TABLE_WORDS[language].balance, ...sheets.balance } },
    indicators,
    templates,
    doubts,
    workingSheets,
  };
}
