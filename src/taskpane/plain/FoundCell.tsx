import { Link } from "@fluentui/react-components";
import { cellAddress } from "../../domain/cells/cell-address";
import type { CellPlace } from "../../domain/plain-formulas/sheet-cells";
import { reportFault } from "../frame/report-fault";
import { useServices } from "../frame/services-context";
import { cellName } from "./cell-names";

/** A cell's name, which leads to the cell. */
export function FoundCell({ place }: { place: CellPlace }) {
  const { showCell } = useServices();
  return (
    <Link
      as="button"
      onClick={() => {
        showCell(place.sheetName, cellAddress(place.row, place.column)).catch(reportFault);
      }}
    >
      {cellName(place)}
    </Link>
  );
}
