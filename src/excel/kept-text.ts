import { ExcelProblem } from "./excel-problem";
import type { KeptText, PartKind } from "./kept-part";
import { partWith, textInPart, textOfPart } from "./kept-part";
import { runInExcel, stopIfLate } from "./run";

/**
 * Every copy of a kept text in the workbook, the newest first; usually there is one, and several after
 * two people saved at the same time. Of equally old ones the one in use goes first. One sync where
 * there is none, else two.
 */
export async function readKeptText(kind: PartKind): Promise<readonly KeptText[]> {
  return runInExcel(async (context) => {
    const parts = partsOf(context, kind);
    const inUse = context.workbook.settings.getItemOrNullObject(kind.setting);
    inUse.load("value");
    await context.sync();
    if (parts.items.length === 0) return [];
    const read = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    await context.sync();
    const usedId: unknown = inUse.isNullObject ? null : inUse.value;
    return read
      .map(({ id, xml }) => textOfPart(kind, id, xml.value))
      .sort((one, other) => rank(other, usedId).localeCompare(rank(one, usedId)));
  });
}

/** Dates in this form sort as texts do. */
const rank = ({ savedAt, partId }: KeptText, usedId: unknown): string =>
  `${savedAt} ${partId === usedId ? 1 : 0}`;

/**
 * Keeps the text in the workbook and reads it back before the copies that it replaces are taken away:
 * when anything fails, those are still there and nothing else is. Two syncs.
 */
export async function keepText(
  kind: PartKind,
  text: string,
  replaced: readonly string[],
): Promise<KeptText> {
  return runInExcel(async (context, signal) => {
    const present = partsOf(context, kind);
    const savedAt = new Date().toISOString();
    const part = context.workbook.customXmlParts.add(partWith(kind, text, savedAt));
    part.load("id");
    const readBack = { xml: part.getXml() };
    await context.sync();
    try {
      stopIfLate(signal);
      const kept = textOfPart(kind, part.id, readBack.xml.value);
      if (kept.text !== textInPart(text)) throw new ExcelProblem("not-kept");
      context.workbook.settings.add(kind.setting, part.id);
      for (const old of present.items) if (replaced.includes(old.id)) old.delete();
      await context.sync();
      return kept;
    } catch (error) {
      await takeBack(part.id);
      throw error;
    }
  });
}

/** Takes those copies out of the workbook. Two syncs. */
export async function removeKeptText(kind: PartKind, partIds: readonly string[]): Promise<void> {
  await runInExcel(async (context, signal) => {
    const parts = partsOf(context, kind);
    const inUse = context.workbook.settings.getItemOrNullObject(kind.setting);
    inUse.load("value");
    await context.sync();
    stopIfLate(signal);
    for (const part of parts.items) if (partIds.includes(part.id)) part.delete();
    if (!inUse.isNullObject && partIds.includes(String(inUse.value))) inUse.delete();
    await context.sync();
  });
}

function partsOf(
  context: Excel.RequestContext,
  { namespace }: PartKind,
): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return parts;
}

async function takeBack(partId: string): Promise<void> {
  await runInExcel(async (context) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(partId);
    part.load("id");
    await context.sync();
    if (part.isNullObject) return;
    part.delete();
    await context.sync();
  });
}
