import { useTexts } from "./language-context";
import { Failure } from "./Failure";
import { useServices } from "./services-context";

/** Why nothing can be done here, and where it can. */
export function Unsupported() {
  const { host } = useServices();
  const { frame, problems } = useTexts().interface;
  const outside = host.missing.includes("Excel");
  return <Failure sentence={outside ? frame.outsideExcel : problems["excel-too-old"]} />;
}
