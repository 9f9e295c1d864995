import { resetExcel, runningUniver } from "../../support/excel/excel";
import { findTrigger, WaitingChanges } from "../../../src/preview/grid/waiting-changes";

const CELLS = "sheet.mutation.set-range-values";
const ROWS = "sheet.mutation.insert-row";

/** Univer's controller as far as it is used; its dirty data are the ids of the changes. */
function triggerWith(...ids: readonly string[]) {
  const _generateDirty = jest.fn((changes: readonly { id: string }[]) => ({
    forceCalculation: changes.length > 99,
    ids: changes.map(({ id }) => id),
  }));
  return {
    _waitingCommandQueue: ids.map((id) => ({ id })),
    _startProgress: () => undefined,
    _generateDirty,
  };
}

/** When this fails after an update of Univer, waiting-changes.ts has to be looked at. */
test("canary: Univer's trigger still has the parts that let us calculate at once", async () => {
  await resetExcel();
  expect(() => findTrigger(runningUniver().univer.__getInjector())).not.toThrow();
});

test("a trigger with other parts is named, not half used", () => {
  const newer = { get: () => ({ _startProgress: 0 }) };
  expect(() => findTrigger(newer as never)).toThrow(
    "Univer's trigger has no _waitingCommandQueue, _generateDirty any more.",
  );
});

describe("changes that wait", () => {
  const whenDue = jest.fn();

  beforeEach(() => {
    jest.useFakeTimers();
    whenDue.mockClear();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test("are those of before and those that Univer adds; Univer finds and clears none", () => {
    const trigger = triggerWith(CELLS);
    const changes = new WaitingChanges(trigger, whenDue);
    trigger._waitingCommandQueue.push({ id: ROWS });
    expect([...trigger._waitingCommandQueue]).toEqual([]);
    trigger._waitingCommandQueue = [];
    expect(changes.includes(new Set([ROWS]))).toBe(true);
    expect(changes.take()).toMatchObject({ ids: [CELLS, ROWS] });
    expect(changes.none).toBe(true);
  });

  test("are due 100 ms after the last one, and not after they were taken", () => {
    const trigger = triggerWith();
    const changes = new WaitingChanges(trigger, whenDue);
    trigger._waitingCommandQueue.push({ id: CELLS });
    jest.advanceTimersByTime(60);
    trigger._waitingCommandQueue.push({ id: CELLS });
    jest.advanceTimersByTime(60);
    expect(whenDue).not.toHaveBeenCalled();
    jest.advanceTimersByTime(60);
    expect(whenDue).toHaveBeenCalledTimes(1);
    trigger._waitingCommandQueue.push({ id: CELLS });
    changes.take();
    jest.advanceTimersByTime(200);
    expect(whenDue).toHaveBeenCalledTimes(1);
  });
});
