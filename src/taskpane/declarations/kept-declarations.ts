import type { DeclarationChange } from "../../domain/declarations/change-declarations";
import type { Declarations } from "../../domain/declarations/declarations";
import { NO_DECLARATIONS } from "../../domain/declarations/declarations";
import { readDeclarations, writtenDeclarations } from "../../domain/declarations/read-declarations";
import type { KeptText } from "../../excel/kept-part";
import type { PaneServices } from "../pane-services";

/** What the copies in a workbook amount to. */
export interface KeptDeclarations {
  readonly declarations: Declarations;
  /** Whether a copy that is newer than the one in use cannot be read. */
  readonly unusable: boolean;
  /** Copies that can be read: the next one kept replaces them. */
  readonly replaceable: readonly string[];
}

/** Finds the newest copy that can be read. The others are not touched: a newer version may read them. */
export function keptDeclarations(copies: readonly KeptText[]): KeptDeclarations {
  const read = copies.map(({ partId, text }) => ({
    partId,
    found: text === null ? null : readDeclarations(text),
  }));
  const usable = read.filter(({ found }) => found !== null);
  return {
    declarations: usable[0]?.found ?? NO_DECLARATIONS,
    unusable: read[0]?.found === null,
    replaceable: usable.map(({ partId }) => partId),
  };
}

/** Declares one thing more, or less, on top of whatever the workbook holds by now, and keeps it. */
export async function keepChange(
  change: DeclarationChange,
  services: Pick<PaneServices, "readDeclarations" | "keepDeclarations">,
): Promise<KeptDeclarations> {
  const { declarations, replaceable } = keptDeclarations(await services.readDeclarations());
  const changed = change(declarations);
  const { partId } = await services.keepDeclarations(writtenDeclarations(changed), replaceable);
  return { declarations: changed, unusable: false, replaceable: [partId] };
}
