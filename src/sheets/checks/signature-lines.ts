import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { ChecksPage } from "./checks-page";
import { COLUMN } from "./checks-page";
import { LINES_OF_A_SIGNER, SIGNERS } from "./checks-layout";

/** What somebody fills in, by its first column and how many it takes. */
const FIELDS = [
  { field: "name", column: COLUMN.card, columns: 1 },
  { field: "signature", column: COLUMN.measured, columns: 2 },
  { field: "date", column: COLUMN.result, columns: 2 },
] as const;

/** Lines for name, signature and date, on paper or typed in. */
export function writeSignatures(builder: PlanBuilder, { layout, words }: ChecksPage): void {
  const { signatures } = words.texts;
  const { signatures: heading } = layout;
  builder.put(heading, 0, signatures.title);
  builder.style("result", areaOf(heading, 0));
  for (const { field, column } of FIELDS) {
    builder.put(heading, column, signatures[field]);
    builder.style("hint", areaOf(heading, column));
  }
  SIGNERS.forEach((signer, index) => {
    const row = heading + (index + 1) * LINES_OF_A_SIGNER;
    builder.put(row, 0, signatures[signer]);
    for (const { column, columns } of FIELDS) {
      builder.style("input", areaOf(row, column, 1, columns));
      builder.style("underlined", areaOf(row, column, 1, columns));
    }
  });
}
