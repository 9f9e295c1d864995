import { makeStyles, tokens } from "@fluentui/react-components";
import { useCatalogueWords } from "../catalogue-context";

const useStyles = makeStyles({
  ours: {
    display: "inline-block",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Marks what no document says and we added. */
export function Ours() {
  return <span className={useStyles().ours}>{useCatalogueWords().ours}</span>;
}
