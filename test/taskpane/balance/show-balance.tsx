import { act, fireEvent } from "@testing-library/react";
import type { WorkbookChange } from "../../../src/excel/watch-workbook";
import { BalanceView } from "../../../src/taskpane/balance/BalanceView";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { renderPart, screen } from "../support/render-pane";

const HALF_A_SECOND = 500;

/** Lets pass as much time as an edit may take to show. */
export const wait = () => act(() => jest.advanceTimersByTimeAsync(HALF_A_SECOND));
export const press = (name: string) => {
  fireEvent.click(screen.getByRole("button", { name }));
};

/** Shows the view on those tables, in a workbook whose changes a test reports. */
export async function show(
  tables: Awaited<ReturnType<PaneServices["readTablesInView"]>>,
  overrides: Partial<PaneServices> = {},
) {
  const readTablesInView = jest.fn(() => Promise.resolve(tables));
  let report: (change: WorkbookChange) => void = () => undefined;
  const services: Partial<PaneServices> = {
    readTablesInView,
    readTable: () => readTablesInView().then(([table]) => table ?? null),
    watchWorkbook: (listener) => {
      report = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    ...overrides,
  };
  const view = await act(() => renderPart(<BalanceView active />, services));
  await wait();
  return {
    ...view,
    readTablesInView,
    change: async (change: WorkbookChange) => {
      act(() => {
        report(change);
      });
      await wait();
    },
  };
}
