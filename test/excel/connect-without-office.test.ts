/** @jest-environment jsdom */
import { connectToExcel } from "../../src/excel/connect";

test("a page that Office.js has not reached has no connection", async () => {
  await expect(connectToExcel()).rejects.toMatchObject({ code: "connection-lost" });
});
