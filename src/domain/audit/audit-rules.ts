import type { AuditRule } from "./audit-rule";
import { d01 } from "./rules/d01-total-by-formula";
import { d02 } from "./rules/d02-range-complete";
import { d03 } from "./rules/d03-control-total";
import { d04 } from "./rules/d04-independent-recompute";
import { d05 } from "./rules/d05-float-equality";
import { d06 } from "./rules/d06-number-as-text";
import { d07 } from "./rules/d07-mixed-weights";
import { d08 } from "./rules/d08-per-mille";
import { d09 } from "./rules/d09-error-values";
import { d10 } from "./rules/d10-hidden-errors";
import { d11 } from "./rules/d11-hard-coded-constant";
import { d12 } from "./rules/d12-column-formula";
import { d13 } from "./rules/d13-overwritten-cell";
import { d14 } from "./rules/d14-blank-actuals";
import { d15 } from "./rules/d15-hidden-contributors";
import { d16 } from "./rules/d16-double-counting";
import { d17 } from "./rules/d17-roll-up-weights";
import { d18 } from "./rules/d18-roll-up-order";
import { d19 } from "./rules/d19-external-link";
import { d20 } from "./rules/d20-circularity";
import { d21 } from "./rules/d21-calculation-mode";
import { d22 } from "./rules/d22-approximate-lookup";
import { d23 } from "./rules/d23-definition-drift";
import { d24 } from "./rules/d24-target-drift";
import { d25 } from "./rules/d25-version-drift";
import { d26 } from "./rules/d26-broken-name";
import { d27 } from "./rules/d27-copied-card";
import { d28 } from "./rules/d28-protection";
import { d29 } from "./rules/d29-limit-tests";
import { d30 } from "./rules/d30-identities";
import { d31 } from "./rules/d31-period-alignment";
import { d32 } from "./rules/d32-window-open";
import { d33 } from "./rules/d33-volatile";
import { d34 } from "./rules/d34-long-formula";
import { d35 } from "./rules/d35-add-in-functions";
import { d36 } from "./rules/d36-master-check";
import { formulaUnread } from "./rules/formula-unread";
import { headingsMerged } from "./rules/headings-merged";
import { noCard } from "./rules/no-card";
import { passedOver } from "./rules/passed-over";
import { sheetUnread } from "./rules/sheet-unread";

/** Every rule of the audit, in the order in which they are listed. */
export const AUDIT_RULES: readonly AuditRule[] = [
  ...[d01, d02, d03, d04, d05, d06, d07, d08, d09, d10, d11, d12, d13, d14, d15, d16, d17, d18],
  ...[d19, d20, d21, d22, d23, d24, d25, d26, d27, d28, d29, d30, d31, d32, d33, d34, d35, d36],
  ...[sheetUnread, formulaUnread, headingsMerged, passedOver, noCard],
];
