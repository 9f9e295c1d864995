import { mergeLocales } from "@univerjs/core";
import formatting from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import validation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import table from "@univerjs/preset-sheets-table/locales/en-US";

export const pack = mergeLocales(core, formatting, validation, table);
