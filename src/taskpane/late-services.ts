import { fetchedService } from "./fetched-service";

/** Services for long lists, for plain formulas and for audits, which few people use in a day. */
export const lateServices = {
  findTables: fetchedService(async () => (await findingLogs()).findTables),
  selectedRange: fetchedService(async () => (await findingLogs()).selectedRange),
  openLog: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-logs" */ "../excel/logs/open-log")).openLog,
  ),
  readLog: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-logs" */ "../excel/logs/read-log")).readLog,
  ),
  watchLog: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-logs" */ "../excel/logs/watch-log")).watchLog,
  ),
  readFormulas: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-plain" */ "../excel/plain/read-formulas"))
        .readFormulas,
  ),
  changeContents: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-plain" */ "../excel/plain/change-contents"))
        .changeContents,
  ),
  readWorkbook: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-audit" */ "../excel/audit/read-workbook"))
        .readWorkbook,
  ),
  repairWorkbook: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "excel-audit" */ "../excel/audit/repair-workbook"))
        .repairWorkbook,
  ),
};

function findingLogs() {
  return import(/* webpackChunkName: "excel-logs" */ "../excel/logs/find-logs");
}
