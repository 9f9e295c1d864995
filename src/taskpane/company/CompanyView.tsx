import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useCallback } from "react";
import { loadCompanyWords } from "../../i18n/company-words";
import { catalogueTexts } from "../../i18n/indicator-texts";
import { Failure } from "../frame/Failure";
import { useSpeech } from "../frame/language-context";
import { hashOf } from "../frame/route";
import { useServices } from "../frame/services-context";
import { useLoaded } from "../frame/use-loaded";
import { useCompany } from "./company-context";
import { CompanyDesk } from "./CompanyDesk";
import { loadKnownThings } from "./load-known-things";

const useStyles = makeStyles({ back: { marginLeft: "-8px", marginBottom: "4px" } });

/** The company's own catalogue: everything about it is fetched when it is first opened. */
export function CompanyView() {
  const styles = useStyles();
  const { language, texts } = useSpeech();
  const { loadFunctionHelp } = useServices();
  const { kept, failed, reload } = useCompany();
  const load = useCallback(async () => {
    const [words, published, known] = await Promise.all([
      loadCompanyWords(language),
      catalogueTexts(language),
      loadKnownThings(() => loadFunctionHelp(language)),
    ]);
    return { words, published, known };
  }, [language, loadFunctionHelp]);
  const loaded = useLoaded(load);
  const { frame } = texts.interface;
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        autoFocus
        onClick={() => {
          window.location.hash = hashOf("templates");
        }}
      >
        {frame.back}
      </Button>
      {failed && <Failure sentence={frame.loadFailed} retry={reload} />}
      {loaded.state === "failed" && <Failure sentence={frame.loadFailed} retry={loaded.retry} />}
      {loaded.state === "ready" && kept ? (
        <CompanyDesk {...loaded.value} kept={kept} />
      ) : (
        !failed && loaded.state !== "failed" && <Spinner label={frame.loading} />
      )}
    </>
  );
}
