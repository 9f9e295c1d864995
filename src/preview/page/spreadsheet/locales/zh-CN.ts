import { mergeLocales } from "@univerjs/core";
import formatting from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import core from "@univerjs/preset-sheets-core/locales/zh-CN";
import validation from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import table from "@univerjs/preset-sheets-table/locales/zh-CN";

export const pack = mergeLocales(core, formatting, validation, table);
