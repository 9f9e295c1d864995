import { Link, makeStyles } from "@fluentui/react-components";
import { phrase } from "../../../i18n/phrase";
import { useServices } from "../../frame/services-context";
import { useCatalogueWords } from "../catalogue-context";

const useStyles = makeStyles({
  pages: { margin: "0 0 8px", paddingLeft: "20px" },
  page: { minHeight: "24px", textAlign: "start" },
});

/** Pages that support a figure. The seeds note some with a remark after the address. */
export function ReferencePages({ pages }: { readonly pages: readonly string[] }) {
  const styles = useStyles();
  const words = useCatalogueWords().benchmark;
  const { openPage } = useServices();
  return (
    <ul className={styles.pages}>
      {pages.map((page, at) => {
        const [address] = /https?:\/\/\S+/.exec(page) ?? [page];
        return (
          <li key={page}>
            <Link
              as="button"
              className={styles.page}
              onClick={() => {
                openPage(address);
              }}
            >
              {phrase(words.page, { number: at + 1, site: new URL(address).hostname })}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
