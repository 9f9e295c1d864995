import { Failure } from "./Failure";
import { useTexts } from "./language-context";

/** Stands in the place of a view that broke. */
export function ViewFailure({ retry }: { retry: () => void }) {
  return <Failure sentence={useTexts().interface.frame.viewFailed} retry={retry} />;
}
