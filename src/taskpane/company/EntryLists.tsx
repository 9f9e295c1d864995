import { makeStyles, Subtitle2 } from "@fluentui/react-components";
import { withHidden, withoutEntry } from "../../catalogue/company/edit-catalogue";
import type { CompanyPage } from "./company-page";
import { useDesk } from "./desk-context";
import { EntryList } from "./EntryList";
import { useEntryNames } from "./use-entry-names";

const useStyles = makeStyles({ heading: { display: "block", margin: "12px 0 0" } });

/** The company's entries, what is changed and what is hidden, each with what can be done with it. */
export function EntryLists({ open }: { open: (page: CompanyPage) => void }) {
  const styles = useStyles();
  const { words } = useDesk();
  return (["indicators", "templates"] as const).map((kind) => (
    <section key={kind}>
      <Subtitle2 as="h2" className={styles.heading}>
        {words.lists[kind]}
      </Subtitle2>
      <KindList kind={kind} open={open} />
    </section>
  ));
}

interface KindListProps {
  readonly kind: "indicators" | "templates";
  readonly open: (page: CompanyPage) => void;
}

function KindList({ kind, open }: KindListProps) {
  const { words, known, catalogue, save } = useDesk();
  const names = useEntryNames();
  const nameOf = kind === "indicators" ? names.indicator : names.template;
  const published = new Set(known[kind].map(({ id }) => id));
  const edit = (id: string) => {
    const indicator = catalogue.indicators.find((entry) => entry.id === id);
    const template = catalogue.templates.find((entry) => entry.id === id);
    if (kind === "indicators" && indicator) open({ kind: "indicator", indicator });
    if (kind === "templates" && template) open({ kind: "template", template });
  };
  const own = catalogue[kind].map(({ id }) => {
    const isChange = published.has(id);
    const remove = () => void save(withoutEntry(catalogue, kind, id), words.saved);
    const actions = [
      {
        label: words.edit,
        run: () => {
          edit(id);
        },
      },
      { label: isChange ? words.revert : words.remove, run: remove },
    ];
    const mark = isChange ? words.lists.changed : words.lists.added;
    return { key: id, name: nameOf(id), mark, actions };
  });
  const hidden = catalogue.hidden[kind].map((id) => {
    const run = () => void save(withHidden(catalogue, kind, id, false), words.saved);
    const actions = [{ label: words.show, run }];
    return { key: `hidden ${id}`, name: nameOf(id), mark: words.lists.hidden, actions };
  });
  const entries = [...own, ...hidden];
  return entries.length === 0 ? <p>{words.lists.empty}</p> : <EntryList entries={entries} />;
}
