import { associateCommand } from "../../src/excel/command";
import { resetExcel } from "../support/excel/excel";

beforeAll(() => resetExcel());

/** The handler as Office would call it. */
function handlerOf(command: () => Promise<void>): (event: { completed: () => void }) => void {
  const associate = jest.spyOn(Office.actions, "associate");
  associateCommand("tried", command);
  const handler: unknown = associate.mock.calls[0]?.[1];
  associate.mockRestore();
  return handler as (event: { completed: () => void }) => void;
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

test("Office hears of the end when the command is done, not before", async () => {
  let finish: () => void = () => undefined;
  const completed = jest.fn();
  handlerOf(() => new Promise((resolve) => (finish = resolve)))({ completed });
  await settle();
  expect(completed).not.toHaveBeenCalled();
  finish();
  await settle();
  expect(completed).toHaveBeenCalledTimes(1);
});
