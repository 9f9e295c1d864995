import { fetchedService } from "./fetched-service";

/** Services for long lists, plain formulas, audits and scoring methods, rarely needed in a day. */
export const lateServices = {
  findTables: fetchedService(async () => (await findingLogs()).findTables),
  selectedRange: fetchedService(async () => (await findingLogs()).selectedRange),
  openLog: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "logs-in-excel" */ "../excel/logs/open-log")).openLog,
  ),
  readLog: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "logs-in-excel" */ "../excel/logs/read-log")).readLog,
  ),
  watchLog: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "logs-in-excel" */ "../excel/logs/watch-log")).watchLog,
  ),
  readFormulas: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "plain-in-excel" */ "../excel/plain/read-formulas"))
        .readFormulas,
  ),
  changeContents: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "plain-in-excel" */ "../excel/plain/change-contents"))
        .changeContents,
  ),
  readWorkbook: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "audit-in-excel" */ "../excel/audit/read-workbook"))
        .readWorkbook,
  ),
  repairWorkbook: fetchedService(
    async () =>
      (await import(/* webpackChunkName: "audit-in-excel" */ "../excel/audit/repair-workbook"))
        .repairWorkbook,
  ),
  readCardScoring: fetchedService(
    async () =>
      (
        await import(
          /* webpackChunkName: "scoring-in-excel" */ "../excel/scoring/read-card-scoring"
        )
      ).readCardScoring,
  ),
  changeRowScoring: fetchedService(async () => (await changingScoring()).changeRowScoring),
  takeBackRowScoring: fetchedService(async () => (await changingScoring()).takeBackRowScoring),
};

function changingScoring() {
  return import(/* webpackChunkName: "scoring-in-excel" */ "../excel/scoring/change-row-scoring");
}

function findingLogs() {
  return import(/* webpackChunkName: "logs-in-excel" */ "../excel/logs/find-logs");
}
