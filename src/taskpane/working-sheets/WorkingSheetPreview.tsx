import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { noteLines } from "../../sheets/working/note-lines";
import type { WorkingContent } from "../../sheets/working/working-content";
import { useTexts } from "../frame/language-context";
import { BlockPreview } from "./BlockPreview";

const useStyles = makeStyles({
  preview: { marginTop: "20px" },
  heading: { display: "block", margin: "0 0 4px" },
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2 },
});

/** What a working sheet inserts: its tables by their columns, its notes, its sources. */
export function WorkingSheetPreview({ content }: { content: WorkingContent }) {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <section className={styles.preview} aria-labelledby="working-preview-title">
      <Subtitle2 as="h2" id="working-preview-title" className={styles.heading}>
        {texts.interface.workingSheets.preview}
      </Subtitle2>
      {content.sheet.blocks.map((block) => (
        <BlockPreview key={block.id} content={content} block={block} />
      ))}
      <Subtitle2 as="h3" className={styles.heading}>
        {texts.sheets.working.notes}
      </Subtitle2>
      {noteLines(content).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
    </section>
  );
}
