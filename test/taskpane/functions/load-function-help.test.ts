import { loadFunctionHelp } from "../../../src/taskpane/functions/load-function-help";
import { FUNCTIONS } from "../support/functions";

const fetchMock = jest.fn<Promise<unknown>, [URL]>();
beforeEach(() => {
  fetchMock.mockReset();
  globalThis.fetch = fetchMock as unknown as typeof fetch;
});

test.each([
  ["en-US", "http://localhost/functions-help.json"],
  ["zh-CN", "http://localhost/functions-help-zh-CN.json"],
  ["zh-TW", "http://localhost/functions-help-zh-TW.json"],
] as const)("%s comes from the file that the build wrote for it", async (language, address) => {
  fetchMock.mockResolvedValue({ ok: true, json: () => Promise.resolve(FUNCTIONS) });
  expect(await loadFunctionHelp(language)).toEqual(FUNCTIONS);
  expect(fetchMock.mock.calls[0]?.[0].href).toBe(address);
});

test("a missing file is a failure, not an empty list", async () => {
  fetchMock.mockResolvedValue({ ok: false, status: 404, url: "http://localhost/x.json" });
  await expect(loadFunctionHelp("en-US")).rejects.toThrow("http://localhost/x.json answered 404");
});
