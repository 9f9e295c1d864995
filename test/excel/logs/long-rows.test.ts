import { openLog } from "../../../src/excel/logs/open-log";
import { readLog } from "../../../src/excel/logs/read-log";
import { resetExcel } from "../../support/excel/excel";
import { onSheet } from "../../support/excel/in-excel";
import { tapTheWire } from "../wire-tap";

const SHORT = 2_500;
const LONG = 80;
const FULL_CELL = "长".repeat(30_000);

test("rows that turn out too long for one answer are asked for in shorter chunks, none lost", async () => {
  await resetExcel();
  const [first, last] = [SHORT + 2, SHORT + 1 + LONG];
  await onSheet((sheet) => {
    sheet.getRange(`A1:A${SHORT + 1}`).values = [["Note"], ...Array<string[]>(SHORT).fill(["ok"])];
  });
  // In pieces, as Excel takes no more than 5 MB at once either.
  for (let row = first; row <= last; row += 20) {
    await onSheet((sheet) => {
      sheet.getRange(`A${row}:A${row + 19}`).values = Array<string[]>(20).fill([FULL_CELL]);
    });
  }
  const log = await openLog(await listIn(`A1:A${last}`));
  const wire = tapTheWire();
  const sizes: number[] = [];
  await readLog(log, [0], {
    signal: new AbortController().signal,
    take: ({ columns }) => {
      sizes.push(columns[0]?.length ?? 0);
      return Promise.resolve();
    },
    wait: () => undefined,
  });
  wire.close();
  // The long rows stand last: each half that still holds all of them is refused, six times.
  expect(sizes).toEqual([40, 320, 1_110, 555, 277, 139, 69, 35, 22, 13]);
  expect(sizes.reduce((sum, rows) => sum + rows, 0)).toBe(log.body.rows);
  expect(wire.sent).toHaveLength(sizes.length + 6);
});

const listIn = async (address: string) => ({
  kind: "range" as const,
  sheetId: await onSheet((sheet) => sheet.load("id")).then(({ id }) => id),
  address,
});
