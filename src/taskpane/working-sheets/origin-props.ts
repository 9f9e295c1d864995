import type { RowIndicator } from "../../sheets/working/working-content";
import type { WorkingLibrary } from "./working-library";

/** What a way of choosing indicators works with. */
export interface OriginProps {
  readonly library: WorkingLibrary;
  readonly chosen: readonly RowIndicator[];
  readonly choose: (indicators: readonly RowIndicator[]) => void;
}
