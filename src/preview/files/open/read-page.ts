import type { Sheet } from "../../workbook/model";
import {
  HEADER_FOOTER_PARTS,
  type HeaderFooter,
  type PageLayout,
  type PageZoom,
} from "../../workbook/sheet/page-layout";
import { child, flag, number, text } from "./xml";

const POINTS_PER_INCH = 72;
/** The numbers by which files call paper. */
const PAPER: Readonly<Record<number, string>> = {
  1: "Letter",
  5: "Legal",
  8: "A3",
  9: "A4",
  11: "A5",
};

/** How the sheet is printed; which part of it, its names say. */
export function readPage({ pageLayout: page }: Sheet, part: Element): void {
  const setup = child(part, "pageSetup");
  const options = child(part, "printOptions");
  const settings: Partial<PageLayout> = {
    orientation: text(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER[number(setup, "paperSize") ?? 0] ?? page.paperSize,
    zoom: zoomOf(setup, flag(child(part, "sheetPr", "pageSetUpPr"), "fitToPage")),
    printOrder: text(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : "DownThenOver",
    blackAndWhite: flag(setup, "blackAndWhite"),
    draftMode: flag(setup, "draft"),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    printGridlines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    ...marginsOf(child(part, "pageMargins")),
  };
  Object.assign(page, settings);
  const lines = child(part, "headerFooter");
  const header = child(lines, "oddHeader")?.textContent ?? "";
  const footer = child(lines, "oddFooter")?.textContent ?? "";
  Object.assign(page.headersFooters.defaultForAllPages, textsOf(header, footer));
}

function zoomOf(setup: Element | undefined, fits: boolean): PageZoom {
  if (!fits) return { scale: number(setup, "scale") ?? 100 };
  const [across, down] = [number(setup, "fitToWidth") ?? 1, number(setup, "fitToHeight") ?? 1];
  return {
    ...(across > 0 ? { horizontalFitToPages: across } : {}),
    ...(down > 0 ? { verticalFitToPages: down } : {}),
  };
}

const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

function marginsOf(margins: Element | undefined): Partial<PageLayout> {
  const read = MARGINS.flatMap((side) => {
    const inches = number(margins, side);
    return inches === null ? [] : [[`${side}Margin`, inches * POINTS_PER_INCH] as const];
  });
  return Object.fromEntries(read);
}

/** `&L…&C…&R…`: what stands left, in the middle and right. */
function textsOf(header: string, footer: string): HeaderFooter {
  const partsOf = (line: string) =>
    ["L", "C", "R"].map(
      (mark) => new RegExp(`&${mark}(.*?)(?=&[LCR]|$)`, "s").exec(line)?.[1] ?? "",
    );
  const all = [...partsOf(header), ...partsOf(footer)];
  return Object.fromEntries(
    HEADER_FOOTER_PARTS.map((part, at) => [part, all[at] ?? ""]),
  ) as HeaderFooter;
}
