import { copyText } from "../../../src/taskpane/functions/copy-text";

const writeText = jest.fn();
beforeEach(() => {
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
});

test("the text reaches the clipboard", async () => {
  writeText.mockResolvedValue(undefined);
  expect(await copyText("=KPI.FCR(820, 1000)")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("=KPI.FCR(820, 1000)");
});

test("a browser that refuses is an answer, not a fault", async () => {
  writeText.mockRejectedValue(new DOMException("denied", "NotAllowedError"));
  expect(await copyText("=1")).toBe(false);
});

test("so is one that has no clipboard", async () => {
  Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  expect(await copyText("=1")).toBe(false);
});
