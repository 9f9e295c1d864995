import { phrase } from "../../i18n/phrase";
import type { WorkingContent } from "./working-content";

/** How to use the sheet, where it comes from, and what in it is not from there. */
export function noteLines({ sheet, texts, sheets }: WorkingContent): string[] {
  const { working } = sheets;
  const documents = [...new Set(sheet.sources.map(({ document }) => document))];
  const sources = documents.map((document) => {
    const said = sheet.sources.filter((source) => source.document === document);
    const items = said.map(({ item, read = item }) => read).join(working.listSeparator);
    return phrase(working.source, { items, document });
  });
  const parts = sheet.assigned.map((part) => working.parts[part]).join(working.listSeparator);
  return [
    ...sheet.notes.map((note) => texts.notes[note] ?? note),
    ...sources,
    ...(parts === "" ? [] : [phrase(working.assigned, { parts })]),
  ];
}
