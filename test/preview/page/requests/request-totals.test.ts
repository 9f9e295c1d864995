import { formatBytes, requestTotals } from "../../../../src/preview/page/requests/request-totals";
import { loggedRequest } from "./logged-request";

describe("the totals of requests", () => {
  it("are zero without any", () => {
    expect(requestTotals([])).toEqual({ syncs: 0, sent: 0, received: 0 });
  });

  it("count every byte, but as syncs the add-in's own batches only", () => {
    const requests = [
      loggedRequest(),
      loggedRequest({ workbook: false, descriptions: ["AddinInternalService"] }),
      loggedRequest({ descriptions: ["workbook", 'workbook._RemoveReference("reference-1")'] }),
      loggedRequest({ error: "AccessDenied" }),
    ];
    expect(requestTotals(requests)).toEqual({ syncs: 2, sent: 1200, received: 400 });
  });
});

describe("a number of bytes", () => {
  it.each([
    [0, "0 B"],
    [9_999, "9999 B"],
    [10_240, "10.0 KiB"],
    [65_536, "64.0 KiB"],
  ])("%d is written %s", (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
