import {
  applicationType,
  documentPropertiesType,
  iterativeCalculationType,
  runtimeType,
} from "./application/application-types";
import { chartsType, chartType } from "./chart/chart-types";
import {
  cellValueConditionalFormatType,
  conditionalFormatRuleType,
  conditionalFormatsType,
  conditionalFormatType,
  customConditionalFormatType,
} from "./conditional-format/conditional-format-types";
import { dataBarType, negativeBarType, positiveBarType } from "./conditional-format/data-bar-types";
import {
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
} from "./conditional-format/match-style-types";
import { registerTypes, type ExcelTypes } from "./expose";
import { rangeBordersType, rangeBorderType } from "./format/border-type";
import { rangeFillType } from "./format/fill-type";
import { rangeFontType } from "./format/font-type";
import { formatProtectionType, rangeFormatType } from "./format/range-format-type";
import { namedItemType, namesType } from "./name/named-item-types";
import { workbookProtectionType, worksheetProtectionType } from "./protection/protection-types";
import { rangeAreasType, rangeCollectionType } from "./range/range-areas-type";
import { rangeType } from "./range/range-type";
import { settingsType, settingType } from "./settings/setting-types";
import { freezePanesType } from "./sheet/freeze-panes-type";
import { headerFooterType, headersFootersType, pageLayoutType } from "./sheet/page-layout-types";
import { worksheetType } from "./sheet/worksheet-type";
import { worksheetsType } from "./sheet/worksheets-type";
import {
  tableColumnsType,
  tableColumnType,
  tableRowsType,
  tableRowType,
} from "./table/table-part-types";
import { tableScopedType } from "./table/table-scoped-type";
import { tablesType, tableType } from "./table/table-types";
import { dataValidationType } from "./validation/data-validation-type";
import { workbookType } from "./workbook-type";
import { xmlPartsOfNamespaceType, xmlPartsType, xmlPartType } from "./xml/xml-part-types";

/** Everything of Excel's object model that this host plays. */
export const excelTypes: ExcelTypes = {
  Application: applicationType,
  CellValueConditionalFormat: cellValueConditionalFormatType,
  Chart: chartType,
  ChartCollection: chartsType,
  ConditionalDataBarNegativeFormat: negativeBarType,
  ConditionalDataBarPositiveFormat: positiveBarType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatsType,
  ConditionalFormatRule: conditionalFormatRuleType,
  ConditionalRangeFill: conditionalRangeFillType,
  ConditionalRangeFont: conditionalRangeFontType,
  ConditionalRangeFormat: conditionalRangeFormatType,
  CustomConditionalFormat: customConditionalFormatType,
  CustomXmlPart: xmlPartType,
  CustomXmlPartCollection: xmlPartsType,
  CustomXmlPartScopedCollection: xmlPartsOfNamespaceType,
  DataBarConditionalFormat: dataBarType,
  DataValidation: dataValidationType,
  DocumentProperties: documentPropertiesType,
  FormatProtection: formatProtectionType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headersFootersType,
  IterativeCalculation: iterativeCalculationType,
  NamedItem: namedItemType,
  NamedItemCollection: namesType,
  PageLayout: pageLayoutType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: rangeBorderType,
  RangeBorderCollection: rangeBordersType,
  RangeCollection: rangeCollectionType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingsType,
  Table: tableType,
  TableCollection: tablesType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnsType,
  TableRow: tableRowType,
  TableRowCollection: tableRowsType,
  TableScopedCollection: tableScopedType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetsType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: worksheetProtectionType,
};

/** Makes the types known to each other; once per page or test file is enough. */
export function registerObjectModel(): void {
  registerTypes(excelTypes);
}
