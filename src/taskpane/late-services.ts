import { fetchedService } from "./fetched-service";

/** Services for long lists and for plain formulas, which few people use in a day. */
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
};

function findingLogs() {
  return import(/* webpackChunkName: "excel-logs" */ "../excel/logs/find-logs");
}
