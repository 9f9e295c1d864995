import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTexts } from "./language-context";

interface IntroductionProps {
  /** The user asked for it, so that the keyboard goes there; at first run nothing is taken away. */
  readonly asked: boolean;
  readonly start: () => void;
  readonly skip: () => void;
}

const useStyles = makeStyles({
  introduction: {
    margin: "16px 20px 0",
    padding: "12px 16px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
  },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  steps: { margin: "8px 0", paddingLeft: "20px", display: "grid", rowGap: "4px" },
  privacy: { margin: "0 0 12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What the add-in does and that everything stays in the workbook; shown once, found again in the footer. */
export function Introduction({ asked, start, skip }: IntroductionProps) {
  const styles = useStyles();
  const texts = useTexts().interface.introduction;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) title.current?.focus();
  }, [asked]);
  return (
    <section className={styles.introduction} aria-labelledby="introduction-title">
      <h2 ref={title} id="introduction-title" tabIndex={-1} className={styles.title}>
        {texts.title}
      </h2>
      <ol className={styles.steps}>
        <li>{texts.templates}</li>
        <li>{texts.balance}</li>
        <li>{texts.functions}</li>
      </ol>
      <p className={styles.privacy}>{texts.privacy}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={start}>
          {texts.start}
        </Button>
        <Button onClick={skip}>{texts.skip}</Button>
      </div>
    </section>
  );
}
