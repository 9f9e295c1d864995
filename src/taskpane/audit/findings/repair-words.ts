import type { AuditRepair } from "../../../domain/audit/audit-repair";
import type { CellPlace } from "../../../domain/audit/workbook/cell-place";
import { cellAddress } from "../../../domain/cells/cell-address";
import type { AuditTexts } from "../../../i18n/audit-texts";
import { phrase } from "../../../i18n/phrase";

interface RepairSpeech {
  readonly words: AuditTexts["repair"];
  readonly sheetNames: readonly string[];
  readonly listSeparator: string;
}

const addressOf = ({ row, column }: CellPlace): string => cellAddress(row, column);

/** What a repair would do, with what stands there now; null where it is not for the pane to do. */
export function repairWords(
  repair: AuditRepair,
  { words, sheetNames, listSeparator }: RepairSpeech,
): string | null {
  const addresses = (cells: readonly CellPlace[]) => cells.map(addressOf).join(listSeparator);
  const named = (sheet: number) => sheetNames[sheet] ?? "";
  switch (repair.kind) {
    case "write":
      return repair.cells.map((cell) => writeWords(cell, words)).join(listSeparator);
    case "copy-formula":
      return phrase(words["copy-formula"], {
        from: addressOf(repair.from),
        to: addressOf(repair.to),
      });
    case "enter-again":
      return phrase(words["enter-again"], { address: addresses(repair.cells) });
    case "number-format":
      return phrase(words["number-format"], {
        address: addresses(repair.cells),
        format: repair.format,
      });
    case "show-rows":
      return phrase(words["show-rows"], {
        rows: repair.rows.map((row) => row + 1).join(listSeparator),
      });
    case "show-sheet":
      return phrase(words["show-sheet"], { sheet: named(repair.sheet) });
    case "calculate-automatically":
      return words["calculate-automatically"];
    case "lock":
      return lockWords(repair.locked, addresses(repair.cells), words);
    // Which of two copies keeps its mark is a question of who made them.
    case "new-card-id":
      return null;
  }
}

type Written = Extract<AuditRepair, { kind: "write" }>["cells"][number];

function writeWords({ place, from, to }: Written, words: AuditTexts["repair"]): string {
  const shown = from === "" ? words.empty : from;
  return phrase(words.write, { address: addressOf(place), from: shown, to });
}

const lockWords = (locked: boolean, address: string, words: AuditTexts["repair"]): string =>
  phrase(locked ? words.lock : words.unlock, { address });
