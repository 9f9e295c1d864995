import type { WorkbookChange } from "../../excel/watch-workbook";
import { problemFrom } from "../frame/problem-sentence";
import type { PaneServices } from "../pane-services";

/**
 * Watches the workbook until the answer is called, which may be before Excel has begun to report.
 */
export function watchUntilStopped(
  watchWorkbook: PaneServices["watchWorkbook"],
  listener: (change: WorkbookChange) => void,
  onRefused: () => void,
): () => void {
  let stopped = false;
  const watching = watchWorkbook((change) => {
    if (!stopped) listener(change);
  }).catch((error: unknown) => {
    problemFrom(error);
    if (!stopped) onRefused();
    return null;
  });
  return () => {
    stopped = true;
    watching.then((end) => end?.()).catch(problemFrom);
  };
}
