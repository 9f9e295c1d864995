import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { helpAddress } from "./help-address";
import { useSpeech } from "./language-context";
import { LanguageMenu } from "./LanguageMenu";
import { useServices } from "./services-context";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "12px",
    padding: "4px 20px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 560px)": { position: "sticky", bottom: 0, zIndex: 1 },
  },
  product: { fontWeight: tokens.fontWeightSemibold, marginRight: "auto" },
  // The two wrap together, never one without the other.
  links: { display: "flex", columnGap: "12px" },
  link: { minHeight: "24px" },
});

/** Who this is, help in the same place in every view, the introduction again, the language. */
export function Footer({ openIntroduction }: { openIntroduction: () => void }) {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { openPage } = useServices();
  const { product, help, introduction } = texts.interface.frame;
  return (
    <footer className={styles.footer}>
      <span className={styles.product}>{product}</span>
      <span className={styles.links}>
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            openPage(helpAddress(language, "index"));
          }}
        >
          {help}
        </Link>
        <Link as="button" className={styles.link} onClick={openIntroduction}>
          {introduction}
        </Link>
      </span>
      <LanguageMenu />
    </footer>
  );
}
