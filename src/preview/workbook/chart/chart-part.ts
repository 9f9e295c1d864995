import type { Property } from "../../wire/wire-object";
import type { Sheet } from "../model";
import { requirePermission } from "../protection/guards";
import type { Chart } from "./chart";

/** A chart on its sheet. */
export interface SheetChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** A part of a chart, such as its title, which stands under the protection of its sheet. */
export interface ChartPart<Part> extends SheetChart {
  readonly part: Part;
}

/** @throws HostError AccessDenied where the sheet is protected and takes no changes of objects */
export function requireEditable({ sheet }: { readonly sheet: Sheet }): void {
  requirePermission(sheet, "allowEditObjects");
}

/** A property of a part that is kept as it is set. */
export function partProperty<Part extends object, Key extends keyof Part>(
  key: Key,
  accept: (value: unknown) => Part[Key],
): Property<ChartPart<Part>> {
  return {
    get: ({ part }) => part[key],
    set: (target, value) => {
      requireEditable(target);
      target.part[key] = accept(value);
    },
  };
}

/** The same chart, another part of it. */
export function partOf<Part>({ sheet, chart }: SheetChart, part: Part): ChartPart<Part> {
  return { sheet, chart, part };
}
