import { Link, makeStyles } from "@fluentui/react-components";
import { AUDIT_ADDRESS } from "../audit/audit-address";
import { useTexts } from "../frame/language-context";
import { LoadedView } from "../frame/LoadedView";
import { hashOf } from "../frame/route";
import { usePage } from "../frame/use-page";
import type { ViewProps } from "../frame/view-props";
import { BalanceView } from "./BalanceView";

/** The pages beside the balance, by their names in the address. */
const PAGES = {
  scoring: () => import("../scoring/ScoringView").then((module) => module.ScoringView),
  compare: () => import("../comparison/ComparisonView").then((module) => module.ComparisonView),
} as const;

type PageName = keyof typeof PAGES;

const PAGE_NAMES = Object.keys(PAGES) as readonly PageName[];

const useStyles = makeStyles({
  links: { display: "grid", justifyItems: "start", marginTop: "12px" },
  link: { minHeight: "24px" },
});

/** The balance of the card in view, or another page in its place; what is open stays open. */
export function BalancePages({ active }: ViewProps) {
  const styles = useStyles();
  const words = useTexts().interface.balance;
  const asked = usePage("balance");
  const page = PAGE_NAMES.find((name) => name === asked);
  return (
    <>
      <div hidden={page !== undefined}>
        <BalanceView active={active && page === undefined} />
        <div className={styles.links}>
          {PAGE_NAMES.map((name) => (
            <Link key={name} className={styles.link} href={`${hashOf("balance")}/${name}`}>
              {words[name]}
            </Link>
          ))}
          <Link className={styles.link} href={AUDIT_ADDRESS}>
            {words.audit}
          </Link>
        </div>
      </div>
      {page && <LoadedView key={page} load={PAGES[page]} active={active} />}
    </>
  );
}
