import { mergeLocales } from "@univerjs/core";
import formatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-TW";
import core from "@univerjs/preset-sheets-core/locales/zh-TW";
import validation from "@univerjs/preset-sheets-data-validation/locales/zh-TW";
import table from "@univerjs/preset-sheets-table/locales/zh-TW";

export const pack = mergeLocales(core, formatting, validation, table);
