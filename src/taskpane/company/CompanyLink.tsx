import { Link, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { COMPANY_ADDRESS } from "./company-address";

const useStyles = makeStyles({ link: { minHeight: "24px", marginTop: "12px" } });

/** The way to the company's own catalogue. */
export function CompanyLink() {
  const styles = useStyles();
  return (
    <Link className={styles.link} href={COMPANY_ADDRESS}>
      {useTexts().interface.templates.company}
    </Link>
  );
}
