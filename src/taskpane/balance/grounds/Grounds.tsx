import { makeStyles, Spinner } from "@fluentui/react-components";
import type { Ref } from "react";
import { Failure } from "../../frame/Failure";
import { useTexts } from "../../frame/language-context";
import { useLoaded } from "../../frame/use-loaded";
import { useBalanceTexts } from "../balance-texts-context";
import type { GroundsProps } from "./GroundsForms";

const loadForms = () => import("./GroundsForms").then((module) => module.GroundsForms);

const useStyles = makeStyles({
  grounds: { marginTop: "12px" },
  summary: { cursor: "pointer", padding: "8px 0" },
});

interface DisclosureProps extends GroundsProps {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  readonly summaryRef: Ref<HTMLElement>;
}

/** What a card's figures rest on, out of the way until somebody asks for it. */
export function Grounds({ open, setOpen, summaryRef, ...props }: DisclosureProps) {
  const styles = useStyles();
  const words = useBalanceTexts().grounds;
  return (
    <details
      className={styles.grounds}
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary ref={summaryRef} className={styles.summary}>
        {words.title}
      </summary>
      {open && <LoadedForms {...props} />}
    </details>
  );
}

function LoadedForms(props: GroundsProps) {
  const { frame } = useTexts().interface;
  const loaded = useLoaded(loadForms);
  if (loaded.state === "loading") return <Spinner label={frame.loading} />;
  if (loaded.state === "failed") {
    return <Failure sentence={frame.loadFailed} retry={loaded.retry} />;
  }
  return <loaded.value {...props} />;
}
