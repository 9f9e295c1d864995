import { CellValueType } from "@univerjs/core";
import { HyperlinkEngineFormulaService } from "@univerjs/engine-formula";

/**
 * Univer makes rich text of what HYPERLINK gives, and leaves the cell without a value: nothing could
 * read it, compare it or sum it up. In Excel the cell holds the text that it shows.
 */
HyperlinkEngineFormulaService.prototype.generateCellValue = (_url, label) => ({
  v: label,
  t: CellValueType.STRING,
});
