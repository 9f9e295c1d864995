import { textOfPart, type KeptText, type PartKind } from "../kept-part";

/** Marks the custom XML parts that hold what cells held before they were converted or frozen. */
export const RECORD_PART: Omit<PartKind, "setting"> = {
  namespace: "urn:kpi-scorecards:kept-formulas",
  root: "formulas",
};

/** What a workbook keeps of its cells. */
export interface KeptRecord {
  /** The newest copy; null where there is none, or where it is damaged. */
  readonly text: string | null;
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
  return () => recordOf(read.map(({ id, xml }) => textOfPart(RECORD_PART, id, xml.value)));
}

function recordOf(copies: readonly KeptText[]): KeptRecord {
  const readable = copies.filter(({ text }) => text !== null);
  // Dates in this form sort as texts do.
  const [newest] = [...readable].sort((one, other) => other.savedAt.localeCompare(one.savedAt));
  return {
    text: newest?.text ?? null,
    isDamaged: newest === undefined && copies.length > 0,
    partIds: readable.map(({ partId }) => partId),
  };
}
