import { partWith, textOfPart, type KeptText, type PartKind } from "../kept-part";
import { runInExcel } from "../run";

/** Marks the custom XML parts that hold what cells held before they were converted or frozen. */
export const RECORD_PART: Omit<PartKind, "setting"> = {
  namespace: "urn:kpi-scorecards:kept-formulas",
  root: "formulas",
};

/** Marks what adds to that: the formulas that a sheet would have had that was made in plain ones. */
export const ADDED_PART: typeof RECORD_PART = { ...RECORD_PART, root: "inserted" };

/** What a workbook keeps of its cells. */
export interface KeptRecord {
  /** The newest copy, then what was added to it; none where there is nothing, or nothing readable. */
  readonly texts: readonly string[];
  readonly isDamaged: boolean;
  /** All readable copies, which the next one replaces. */
  readonly partIds: readonly string[];
}

/** Asks which copies there are; their ids are there after a sync. */
export function startFindingRecords(context: Excel.RequestContext): () => readonly string[] {
  const parts = context.workbook.customXmlParts.getByNamespace(RECORD_PART.namespace);
  parts.load("items/id");
  return () => parts.items.map(({ id }) => id);
}

/** Asks for those copies; what they tell is there after a sync. */
export function startReadingRecords(
  context: Excel.RequestContext,
  partIds: readonly string[],
): () => KeptRecord {
  const parts = context.workbook.customXmlParts;
  const read = partIds.map((id) => ({ id, xml: parts.getItem(id).getXml() }));
  return () => recordOf(read.map(({ id, xml }) => ({ id, xml: xml.value })));
}

interface Copy {
  readonly id: string;
  readonly xml: string;
}

function recordOf(copies: readonly Copy[]): KeptRecord {
  const whole = readableAs(RECORD_PART, copies);
  const added = readableAs(ADDED_PART, copies);
  const texts = [...whole.slice(-1), ...added].map(({ text }) => text);
  return {
    texts,
    isDamaged: texts.length === 0 && copies.length > 0,
    partIds: [...whole, ...added].map(({ partId }) => partId),
  };
}

type Readable = KeptText & { readonly text: string };

/** The oldest first: dates in this form sort as texts do. */
function readableAs(kind: typeof RECORD_PART, copies: readonly Copy[]): readonly Readable[] {
  return copies
    .map(({ id, xml }) => textOfPart(kind, id, xml))
    .filter((copy): copy is Readable => copy.text !== null)
    .sort((one, other) => one.savedAt.localeCompare(other.savedAt));
}

/** Adds a part as part of the caller's batch. */
export function addRecord(
  context: Excel.RequestContext,
  kind: typeof RECORD_PART,
  text: string,
  savedAt: string,
): Excel.CustomXmlPart {
  return context.workbook.customXmlParts.add(partWith(kind, text, savedAt)).load("id");
}

/** Takes those parts out of the workbook; who has them taken out already, does no harm. Two syncs. */
export async function deleteRecords(partIds: readonly string[]): Promise<void> {
  await runInExcel(async (context) => {
    const present = startFindingRecords(context);
    await context.sync();
    const parts = context.workbook.customXmlParts;
    for (const id of present()) if (partIds.includes(id)) parts.getItem(id).delete();
    await context.sync();
  });
}
