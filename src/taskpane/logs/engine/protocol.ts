import type { Cells } from "../../../domain/cells/argument";
import type { LogFault } from "../../../domain/log-analysis/log-fault";
import type { LogOrder } from "../../../domain/log-analysis/log-order";
import type { LogOutcome } from "../../../domain/log-analysis/log-result";

/** What the pane asks of the worker; each request gets one answer. */
export type LogRequest =
  | { readonly kind: "begin"; readonly order: LogOrder; readonly rows: number }
  | { readonly kind: "take"; readonly columns: readonly Cells[] }
  | { readonly kind: "finish" };

/** What the worker answers. */
export type LogAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "outcome"; readonly outcome: LogOutcome }
  | { readonly kind: "fault"; readonly fault: LogFault }
  | { readonly kind: "broken"; readonly message: string };
