import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Univer looks the result of comparing a range with a value up in an index of the column. The index
 * takes 0, a blank cell and an empty text for the same, and forgets errors; comparing cell by cell,
 * as it does without the index, answers as Excel does.
 */
CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
