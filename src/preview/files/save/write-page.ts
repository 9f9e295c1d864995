import type { PageSetup, Worksheet } from "exceljs";
import type { Sheet } from "../../workbook/model";
import type { HeaderFooter, PageLayout } from "../../workbook/sheet/page-layout";

const POINTS_PER_INCH = 72;
/** The numbers by which files call paper. */
const PAPER: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

/** How the sheet is printed; which part of it, its names say. */
export function writePage(target: Worksheet, { pageLayout: page }: Sheet): void {
  const paperSize = PAPER[page.paperSize];
  Object.assign(target.pageSetup, {
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paperSize === undefined ? {} : { paperSize }),
    ...zoomOf(page),
    margins: marginsOf(page),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    blackAndWhite: page.blackAndWhite,
    draft: page.draftMode,
    showGridLines: page.printGridlines,
    showRowColHeaders: page.printHeadings,
    pageOrder: page.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
  });
  const texts = page.headersFooters.defaultForAllPages;
  target.headerFooter.oddHeader = lineOf(texts, "Header");
  target.headerFooter.oddFooter = lineOf(texts, "Footer");
}

function zoomOf({ zoom }: PageLayout): Partial<PageSetup> {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
  if (across === undefined && down === undefined) return { scale: scale ?? 100 };
  return { fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 };
}

function marginsOf(page: PageLayout): PageSetup["margins"] {
  return {
    top: page.topMargin / POINTS_PER_INCH,
    bottom: page.bottomMargin / POINTS_PER_INCH,
    left: page.leftMargin / POINTS_PER_INCH,
    right: page.rightMargin / POINTS_PER_INCH,
    header: page.headerMargin / POINTS_PER_INCH,
    footer: page.footerMargin / POINTS_PER_INCH,
  };
}

function lineOf(texts: HeaderFooter, place: "Header" | "Footer"): string {
  const parts = [
    ["&L", texts[`left${place}`]],
    ["&C", texts[`center${place}`]],
    ["&R", texts[`right${place}`]],
  ];
  return parts.flatMap(([mark = "", text = ""]) => (text === "" ? [] : [mark + text])).join("");
}
