import { Link } from "@fluentui/react-components";
import { useTexts } from "../../frame/language-context";
import { ViewTitle } from "../../frame/ViewTitle";
import { useCatalogueWords } from "../catalogue-context";
import { catalogueAddress } from "../trail";

/** The address names an indicator that there is not. */
export function UnknownEntry() {
  const words = useCatalogueWords();
  const title = useTexts().interface.views.catalogue;
  return (
    <>
      <ViewTitle>{title}</ViewTitle>
      <p role="alert">{words.unknown}</p>
      <Link href={catalogueAddress()}>{words.toList}</Link>
    </>
  );
}
