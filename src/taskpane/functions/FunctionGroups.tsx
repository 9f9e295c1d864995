import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { useTexts } from "../frame/language-context";
import { functionGroups } from "./function-families";
import type { FunctionHelp } from "./function-help";
import { FunctionItem } from "./FunctionItem";

const useStyles = makeStyles({
  group: { marginTop: "16px" },
  heading: { display: "block", margin: "0 0 8px" },
});

/** All functions, those of a family together under its name. */
export function FunctionGroups({ functions }: { functions: readonly FunctionHelp[] }) {
  const styles = useStyles();
  const { families } = useTexts().interface.functions;
  return functionGroups(functions).map((group) => (
    <section key={group.family} className={styles.group}>
      <Subtitle2 as="h2" className={styles.heading}>
        {families[group.family]}
      </Subtitle2>
      {group.functions.map((help) => (
        <FunctionItem key={help.id} help={help} heading="h3" />
      ))}
    </section>
  ));
}
