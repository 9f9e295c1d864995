import type { PaneServices } from "../pane-services";
import { problemFrom } from "./problem-sentence";

/**
 * Watches the workbook until the answer is called, which may be before Excel has begun to report.
 */
export function watchUntilStopped(
  watchWorkbook: PaneServices["watchWorkbook"],
  listener: Parameters<PaneServices["watchWorkbook"]>[0],
  onRefused: () => void,
): () => void {
  let stopped = false;
  const watching = watchWorkbook((change, selection) => {
    if (!stopped) listener(change, selection);
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
