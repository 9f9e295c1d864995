import type { EmulatedExcel } from "../../../../src/preview/workbook/emulated-excel";
import { resetExcel } from "../../../support/excel/excel";
import { eventsDelivered, onSheet, valuesOf, write } from "../../../support/excel/in-excel";

let excel: EmulatedExcel;
beforeEach(async () => {
  excel = await resetExcel();
});

test("writing and typing are told, recalculation isn't", async () => {
  await write("A1:B1", [[1, "=A1*2"]]);
  const told: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add((event) => {
      told.push([event.address, event.changeType, event.source, event.triggerSource]);
      return Promise.resolve();
    });
  });
  await write("A1", [[5]]);
  await excel.typeInto("Sheet1", "C3", "typed");
  await eventsDelivered();
  expect(told).toEqual([
    ["A1", "RangeEdited", "Local", "ThisLocalAddin"],
    ["C3", "RangeEdited", "Local", "Unknown"],
  ]);
});

test("a single cell's values before and after are told", async () => {
  await write("A1", [[1]]);
  const told: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(({ details }) => {
      told.push(details);
      return Promise.resolve();
    });
  });
  await write("A1", [["two"]]);
  await write("A1:B1", [[1, 2]]);
  await eventsDelivered();
  expect(told).toEqual([
    { valueBefore: 1, valueAfter: "two", valueTypeBefore: "Double", valueTypeAfter: "String" },
    undefined,
  ]);
});

test("an event leads to its range", async () => {
  const addresses: string[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add((event) =>
      Excel.run(async (context) => {
        const range = event.getRange(context).load("address");
        const same = event.getRangeOrNullObject(context).load("address");
        await context.sync();
        addresses.push(range.address, same.address);
      }),
    );
  });
  await write("B2:C3", [
    [1, 2],
    [3, 4],
  ]);
  await eventsDelivered();
  await valuesOf("A1");
  expect(addresses).toEqual(["Sheet1!B2:C3", "Sheet1!B2:C3"]);
});

test("a removed handler isn't called any more", async () => {
  let calls = 0;
  const handler = await onSheet((sheet) =>
    sheet.onChanged.add(() => {
      calls++;
      return Promise.resolve();
    }),
  );
  await write("A1", [[1]]);
  await eventsDelivered();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write("A1", [[2]]);
  await eventsDelivered();
  expect(calls).toBe(1);
});

test("an add-in can switch its events off", async () => {
  let calls = 0;
  await onSheet((sheet) => {
    sheet.onChanged.add(() => {
      calls++;
      return Promise.resolve();
    });
  });
  await onSheet((sheet, context) => {
    context.runtime.enableEvents = false;
    sheet.getRange("A1").values = [[1]];
  });
  await eventsDelivered();
  const runtime = await onSheet((sheet, context) => {
    context.runtime.enableEvents = true;
    sheet.getRange("A1").values = [[2]];
    return context.runtime.load("enableEvents");
  });
  await eventsDelivered();
  expect([calls, runtime.enableEvents]).toEqual([1, true]);
});

test("the collection of sheets tells of every sheet", async () => {
  const told: string[] = [];
  const note = (kind: string) => () => {
    told.push(kind);
    return Promise.resolve();
  };
  await onSheet((_, { workbook }) => {
    const { worksheets } = workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onChanged.add(note("changed"));
    worksheets.onNameChanged.add(note("renamed"));
    worksheets.onVisibilityChanged.add(note("shown"));
    worksheets.onProtectionChanged.add(note("protected"));
  });
  const during = async (work: (context: Excel.RequestContext) => void) => {
    told.length = 0;
    await onSheet((_, context) => {
      work(context);
    });
    await eventsDelivered();
    return [...told].sort();
  };
  const second = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Second");
  expect(await during(({ workbook }) => workbook.worksheets.add("Second"))).toEqual(["added"]);
  expect(
    await during((context) => {
      second(context).activate();
    }),
  ).toEqual(["activated", "deactivated"]);
  expect(await during((context) => (second(context).getRange("A1").values = [[1]]))).toEqual([
    "changed",
  ]);
  expect(
    await during((context) => {
      second(context).protection.protect();
    }),
  ).toEqual(["protected"]);
  expect(
    await during((context) => {
      second(context).protection.unprotect();
    }),
  ).toEqual(["protected"]);
  expect(
    await during(({ workbook }) => (workbook.worksheets.getItem("Sheet1").visibility = "Hidden")),
  ).toEqual(["shown"]);
  expect(
    await during(({ workbook }) => (workbook.worksheets.getItem("Sheet1").visibility = "Visible")),
  ).toEqual(["shown"]);
  expect(await during((context) => (second(context).name = "Third"))).toEqual(["renamed"]);
  expect(
    await during(({ workbook }) => {
      workbook.worksheets.getItem("Third").delete();
    }),
  ).toEqual(["activated", "deactivated", "deleted"]);
});

test("selecting is told to the sheet and to the workbook", async () => {
  const told: unknown[] = [];
  await onSheet((sheet, { workbook }) => {
    sheet.onSelectionChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    workbook.onSelectionChanged.add(() => {
      told.push("workbook");
      return Promise.resolve();
    });
  });
  await onSheet((sheet) => {
    sheet.getRange("B2:C3").select();
  });
  await eventsDelivered();
  expect(told).toContain("B2:C3");
  expect(told).toContain("workbook");
});

test("a calculation is told to the sheets it reached", async () => {
  await write("A1:B1", [[1, "=A1*2"]]);
  let calls = 0;
  await onSheet((sheet) => {
    sheet.onCalculated.add(() => {
      calls++;
      return Promise.resolve();
    });
  });
  await excel.typeInto("Sheet1", "A1", "2");
  await eventsDelivered();
  expect(calls).toBe(1);
});

test("tables tell of changes in them", async () => {
  const told: unknown[] = [];
  await onSheet((sheet, { workbook }) => {
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Watched";
    table.onChanged.add(({ address }) => {
      told.push(address);
      return Promise.resolve();
    });
    workbook.tables.onAdded.add(({ worksheetId }) => {
      told.push(["added", typeof worksheetId]);
      return Promise.resolve();
    });
  });
  await write("B2", [[1]]);
  await write("D9", [[1]]);
  await onSheet((sheet) => sheet.tables.add("F1:G2", true));
  await eventsDelivered();
  expect(told).toEqual(["B2", ["added", "string"]]);
});

test("inserted rows are told as such", async () => {
  const told: unknown[] = [];
  await onSheet((sheet) => {
    sheet.onChanged.add(({ address, changeType }) => {
      told.push([address, changeType]);
      return Promise.resolve();
    });
  });
  await onSheet((sheet) => {
    sheet.getRange("2:3").insert("Down");
  });
  await eventsDelivered();
  expect(told).toEqual([["2:3", "RowInserted"]]);
});
