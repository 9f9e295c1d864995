/** @jest-environment jsdom */
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { RequestPanel } from "../../../../src/preview/page/requests/RequestPanel";
import type { LoggedRequest } from "../../../../src/preview/page/requests/request-log";
import { loggedRequest } from "./logged-request";

// jsdom does not lay out, and so cannot scroll.
beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

function show(entries: readonly LoggedRequest[]) {
  const onClear = jest.fn();
  const onClose = jest.fn();
  render(<RequestPanel entries={entries} onClear={onClear} onClose={onClose} />);
  return { onClear, onClose };
}

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

describe("the panel of requests", () => {
  it("says that there was none", () => {
    show([]);
    expect(screen.getByText("Nothing has been asked of Excel yet.")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("has a row for each, and the totals", () => {
    const twice = ["workbook", "workbook", "workbook.getSelectedRange()"];
    show([
      loggedRequest(),
      loggedRequest({ number: 2, actions: 3, descriptions: twice, error: "AccessDenied" }),
    ]);
    const [, first, second] = screen.getAllByRole("row");
    expect(first && cells(first)).toEqual([
      "09:08:07.065",
      "Tiny",
      "2 · workbook, workbook.getSelectedRange().values = …",
      "300 B",
      "100 B",
      "2.3",
      "",
    ]);
    expect(second && cells(second)[2]).toBe("3 · workbook ×2, workbook.getSelectedRange()");
    expect(second && cells(second)[6]).toBe("AccessDenied");
    expect(screen.getByRole("status").textContent).toBe("Syncs: 2 · sent: 600 B · received: 200 B");
  });

  it("is cleared and closed by buttons", async () => {
    const { onClear, onClose } = show([loggedRequest()]);
    await userEvent.click(screen.getByRole("button", { name: "Clear" }));
    expect(onClear).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole("button", { name: "Close the requests" }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});
