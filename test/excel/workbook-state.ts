/** Everything of the emulated workbook that an insertion touches, in a form that can be compared. */
export async function workbookState() {
  return Excel.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name");
    tables.load("items/name");
    names.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map(startReading);
    await context.sync();
    return {
      tables: tables.items.map(({ name }) => name),
      names: names.items.map(({ name }) => name),
      sheets: sheets.map((read) => read()),
    };
  });
}

const COLUMNS = ["A1", "B1", "C1", "D1", "E1", "F1", "G1"];

function startReading(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject().load("address, formulas, numberFormat");
  const widths = COLUMNS.map((cell) => sheet.getRange(cell).format.load("columnWidth"));
  const looks = sheet.getRange("A1:Z300").conditionalFormats.getCount();
  const validation = sheet.getRange("A1:Z300").dataValidation.load("type");
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  sheet.names.load("items/name");
  sheet.charts.load("items/name");
  return () => ({
    name: sheet.name,
    used: used.isNullObject ? null : [used.address, used.formulas, used.numberFormat],
    widths: widths.map(({ columnWidth }) => columnWidth),
    looks: looks.value,
    validation: validation.type,
    frozen: frozen.isNullObject ? null : frozen.address,
    names: sheet.names.items.map(({ name }) => name),
    charts: sheet.charts.items.map(({ name }) => name),
  });
}
