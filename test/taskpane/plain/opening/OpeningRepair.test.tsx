import { act } from "@testing-library/react";
import { OpeningRepair } from "../../../../src/taskpane/plain/opening/OpeningRepair";
import { FUNCTIONS } from "../../support/functions";
import { renderPart, screen } from "../../support/render-pane";
import { reading } from "../card-formulas";

afterEach(() => {
  jest.useRealTimers();
});

test("what was stuck is told of once, after Excel has had its time, until it is read", async () => {
  jest.useFakeTimers({ advanceTimers: true });
  const readFormulas = jest.fn(() => Promise.resolve(reading()));
  await renderPart(<OpeningRepair />, {
    readFormulas,
    changeContents: () => Promise.resolve({ back: [], recordIds: [], differing: [] }),
    loadFunctionHelp: () => Promise.resolve(FUNCTIONS),
  });
  expect(readFormulas).not.toHaveBeenCalled();
  await act(() => jest.advanceTimersByTimeAsync(6_000));
  const told = /^Stuck cells that were entered anew when the pane opened: 1 \(Card!D3\)\./;
  expect(await screen.findByText(told)).toBeInTheDocument();
  expect(readFormulas).toHaveBeenCalledTimes(1);
  act(() => {
    screen.getByRole("button", { name: "Close" }).click();
  });
  expect(screen.queryByText(told)).toBeNull();
});
