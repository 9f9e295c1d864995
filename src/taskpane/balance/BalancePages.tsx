import { Link, makeStyles } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { LoadedView } from "../frame/LoadedView";
import { hashOf } from "../frame/route";
import { usePage } from "../frame/use-page";
import type { ViewProps } from "../frame/view-props";
import { BalanceView } from "./BalanceView";

const COMPARE = "compare";

const loadComparison = () =>
  import("../comparison/ComparisonView").then((module) => module.ComparisonView);

const useStyles = makeStyles({ link: { minHeight: "24px", marginTop: "12px" } });

/** The balance of the card in view, or in its place the comparison of several; what is open stays open. */
export function BalancePages({ active }: ViewProps) {
  const styles = useStyles();
  const atComparison = usePage("balance") === COMPARE;
  return (
    <>
      <div hidden={atComparison}>
        <BalanceView active={active && !atComparison} />
        <Link className={styles.link} href={`${hashOf("balance")}/${COMPARE}`}>
          {useTexts().interface.balance.compare}
        </Link>
      </div>
      {atComparison && <LoadedView load={loadComparison} active={active} />}
    </>
  );
}
