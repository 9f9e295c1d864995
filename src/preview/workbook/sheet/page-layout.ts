import type { Rect } from "../../grid/rect";

/** How a sheet is printed. Margins are in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  printComments: string;
  printErrors: string;
  firstPageNumber: number | "";
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  printArea: readonly Rect[];
  titleRows: Rect | null;
  titleColumns: Rect | null;
  headersFooters: HeadersFooters;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const HEADER_FOOTER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

export type HeaderFooter = Record<(typeof HEADER_FOOTER_PARTS)[number], string>;

export interface HeadersFooters {
  readonly defaultForAllPages: HeaderFooter;
}

const NO_TEXT: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** Excel's "Normal" margins on A4 paper, as a new workbook has them. */
export function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    printArea: [],
    titleRows: null,
    titleColumns: null,
    headersFooters: { defaultForAllPages: { ...NO_TEXT } },
  };
}
