import { Button, makeStyles } from "@fluentui/react-components";
import { CatalogueName } from "./CatalogueName";
import type { CompanyPage } from "./company-page";
import { DeleteAll } from "./DeleteAll";
import { useDesk } from "./desk-context";
import { EntryLists } from "./EntryLists";
import { FileTools } from "./FileTools";
import { newIndicator, newTemplate } from "./new-entries";
import { PublishedIndicators } from "./PublishedIndicators";
import { PublishedTemplates } from "./PublishedTemplates";
import { TableTools } from "./TableTools";

const useStyles = makeStyles({
  lead: { margin: "8px 0 12px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", margin: "12px 0" },
});

/** What the company has made of the catalogue, and every way to change it. */
export function CompanyHome({ open }: { open: (page: CompanyPage) => void }) {
  const styles = useStyles();
  const { words, catalogue } = useDesk();
  return (
    <>
      <p className={styles.lead}>{words.lead}</p>
      <CatalogueName key={catalogue.name} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={() => {
            open({ kind: "indicator", indicator: newIndicator(catalogue) });
          }}
        >
          {words.form.newIndicator}
        </Button>
        <Button
          onClick={() => {
            open({ kind: "template", template: newTemplate(catalogue) });
          }}
        >
          {words.form.newTemplate}
        </Button>
      </div>
      <EntryLists open={open} />
      <PublishedIndicators open={open} />
      <PublishedTemplates open={open} />
      <TableTools />
      <FileTools />
      <DeleteAll />
    </>
  );
}
