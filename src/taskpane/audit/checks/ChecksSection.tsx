import { makeStyles } from "@fluentui/react-components";
import { PRODUCT_VERSION } from "../../../catalogue/product-version";
import type { AuditReport } from "../../../domain/audit/audit-report";
import { draftChecks } from "../../../sheets/checks/draft-checks";
import { useTexts } from "../../frame/language-context";
import { WriteSheet } from "../../templates/WriteSheet";
import { useAuditBook } from "../audit-book";
import type { FinishedAudit } from "../run-audit";
import { checksWords } from "./checks-words";

interface ChecksSectionProps {
  readonly audit: FinishedAudit;
  /** With the exceptions that are declared by now. */
  readonly report: AuditReport;
}

const useStyles = makeStyles({ hint: { margin: "12px 0 8px" } });

/** Puts the audit on a sheet that can be printed and signed. */
export function ChecksSection({ audit, report }: ChecksSectionProps) {
  const styles = useStyles();
  const book = useAuditBook();
  const texts = useTexts();
  const { hint, write, words } = book.words.checks;
  return (
    <>
      <p className={styles.hint}>{hint}</p>
      <WriteSheet
        label={write}
        words={words}
        draft={() =>
          draftChecks(
            { ...audit, report, productVersion: PRODUCT_VERSION },
            checksWords(book, texts),
          )
        }
      />
    </>
  );
}
