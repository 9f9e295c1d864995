import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Template } from "../../catalogue/template";
import { useTexts } from "../frame/language-context";
import { CategoryWeight } from "../weights/CategoryWeight";
import { PreviewIndicator } from "./PreviewIndicator";
import type { TemplateCategory } from "./template-balance";

interface PreviewCategoryProps {
  readonly template: Template;
  readonly category: TemplateCategory;
  readonly scale: number;
}

const useStyles = makeStyles({
  indicators: {
    margin: "8px 0",
    padding: 0,
    listStyleType: "none",
    display: "grid",
    rowGap: "8px",
  },
});

/** One category of a template: bar, reason for a deviation, indicators. */
export function PreviewCategory({ template, category, scale }: PreviewCategoryProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { balance, rows, exception } = category;
  return (
    <CategoryWeight balance={balance} segments={rows.map(({ weight }) => weight)} scale={scale}>
      {exception !== null && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{texts.interface.templates.deviation}</MessageBarTitle>
            {texts.templates[template.id]?.exceptions[exception]}
          </MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.indicators}>
        {rows.map((row) => (
          <PreviewIndicator key={row.indicator} row={row} />
        ))}
      </ul>
    </CategoryWeight>
  );
}
