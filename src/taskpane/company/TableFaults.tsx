import { Button, makeStyles } from "@fluentui/react-components";
import type { TableReading } from "../../excel/read-table";
import { phrase } from "../../i18n/phrase";
import { recogniseCompanyTable } from "../../sheets/company-table/read-table-cells";
import type { CellFault } from "../../sheets/company-table/table-entries";
import { cellAddress } from "../../domain/cells/cell-address";
import { useTexts } from "../frame/language-context";
import { problemFrom, problemSentence } from "../frame/problem-sentence";
import { useServices } from "../frame/services-context";
import { useDesk } from "./desk-context";
import { sentenceOf } from "./problem-words";

/** As many as a person mends in one go. */
const SHOWN = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", display: "grid", rowGap: "4px" },
});

interface TableFaultsProps {
  readonly table: TableReading;
  readonly faults: readonly CellFault[];
}

/** Every cell that is wrong: where, what, what to do, and the way there. */
export function TableFaults({ table, faults }: TableFaultsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { showCell } = useServices();
  const { words, tell } = useDesk();
  const places = recogniseCompanyTable(table)?.places;
  const show = async (address: string) => {
    try {
      await showCell(table.sheetName, address);
    } catch (error) {
      tell("error", problemSentence(problemFrom(error), texts));
    }
  };
  const more = faults.length - SHOWN;
  return (
    <>
      <ul className={styles.list}>
        {faults.slice(0, SHOWN).map((fault) => {
          const { row, column } = fault;
          const address = cellAddress(
            table.bodyRow + row,
            table.bodyColumn + (places?.get(column) ?? 0),
          );
          const sentence = sentenceOf({ ...fault, place: [] }, words);
          return (
            <li key={address + fault.reason}>
              {phrase(words.table.cell, { address, sentence })}{" "}
              <Button size="small" onClick={() => void show(address)}>
                {phrase(words.table.showCell, { address })}
              </Button>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p>{phrase(words.moreProblems, { count: more })}</p>}
    </>
  );
}
