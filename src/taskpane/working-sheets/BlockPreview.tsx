import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { WorkingBlock, WorkingColumn } from "../../catalogue/working-sheet";
import { phrase } from "../../i18n/phrase";
import type { WorkingContent } from "../../sheets/working/working-content";
import { blockText, headingOf } from "../../sheets/working/working-page";
import { useTexts } from "../frame/language-context";

const useStyles = makeStyles({
  heading: { margin: 0 },
  rows: { margin: 0, color: tokens.colorNeutralForeground2 },
  columns: {
    margin: "4px 0 16px",
    padding: 0,
    listStyleType: "none",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  column: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    padding: "2px 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottom: "none" },
  },
  kind: { color: tokens.colorNeutralForeground2, textAlign: "right" },
});

interface BlockPreviewProps {
  readonly content: WorkingContent;
  readonly block: WorkingBlock;
}

/** One table to be inserted: how many rows, and who fills which column. */
export function BlockPreview({ content, block }: BlockPreviewProps) {
  const styles = useStyles();
  const words = useTexts().interface.workingSheets;
  const { title } = blockText(content, block.id);
  const given = block.rows === "chosen" ? null : block.rows.length;
  return (
    <section>
      {title !== undefined && (
        <Subtitle2 as="h3" className={styles.heading}>
          {title}
        </Subtitle2>
      )}
      <p className={styles.rows}>
        {given === null ? words.perIndicator : phrase(words.rows, { given, blank: block.blank })}
      </p>
      <ul className={styles.columns}>
        {block.columns.map((column) => (
          <li key={column.id} className={styles.column}>
            <span>{headingOf(content, block.id, column.id)}</span>
            <span className={styles.kind}>{words[filledBy(column)]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function filledBy(column: WorkingColumn): "calculated" | "inputs" | "given" {
  if (column.kind === "formula") return "calculated";
  return column.input ? "inputs" : "given";
}
