import { useCallback } from "react";
import type { Selection } from "../../../excel/read-selection";
import type { TableHeadings } from "../../../excel/read-headings";
import { useServices } from "../../frame/services-context";
import type { PaneServices } from "../../pane-services";
import type { ArgumentState, ArgumentStates } from "./argument-state";
import { EMPTY, TARGET } from "./argument-state";
import type { FormulaPlace } from "./formula-place";
import { goesByPlace, problemOfReading, readWritten } from "./read-written";
import { referenceText } from "./reference-text";
import { useFields } from "./use-fields";

/** The cell that a formula goes to, once it is known. */
export function targetOf(states: ArgumentStates): FormulaPlace | null {
  const value = states.get(TARGET)?.value;
  return typeof value === "object" ? value : null;
}

const isBlank = (text: string) => text.trim() === "";

/** A formula stands in one cell, however many are selected. */
const firstCell = (address: string) => address.split(/[:,]/)[0] ?? address;

/** Only an empty cell is taken for the formula's without being asked for. */
function onlyEmpty(state: ArgumentState): ArgumentState {
  const { value } = state;
  const empty = typeof value === "object" && value?.error === null && value.values[0]?.[0] === "";
  return empty ? state : EMPTY;
}

interface Surroundings {
  readonly readCells: PaneServices["readCells"];
  readonly tables: readonly TableHeadings[];
}

/** What the selected cells stand for in a field; never rejects. */
async function readSelected(
  key: string,
  selected: Selection | Promise<Selection>,
  { readCells, tables }: Surroundings,
): Promise<ArgumentState> {
  const isTarget = key === TARGET;
  try {
    const { sheetId, address } = await selected;
    const wanted = isTarget ? firstCell(address) : address;
    const value = await readCells({ kind: "area", sheet: sheetId, address: wanted });
    return { text: referenceText(value, isTarget ? [] : tables), value, problem: null };
  } catch (error) {
    return { ...EMPTY, problem: problemOfReading(error) };
  }
}

/** The fields of the builder, and how typing and selecting fill them. */
export function useArguments(tables: readonly TableHeadings[]) {
  const { readCells } = useServices();
  const { states, current, put, settle } = useFields();

  const readAgain = useCallback(
    (concerned: (text: string) => boolean) => {
      for (const [key, { text }] of current.current) {
        if (key === TARGET || !concerned(text)) continue;
        void settle(key, readWritten(text, targetOf(current.current), readCells));
      }
    },
    [current, readCells, settle],
  );
  const fill = useCallback(
    async (key: string, reading: Promise<ArgumentState>) => {
      await settle(key, reading);
      if (key === TARGET) readAgain(goesByPlace);
    },
    [readAgain, settle],
  );

  const type = useCallback(
    (key: string, text: string) => {
      put(key, { ...EMPTY, text });
      const read = () => readWritten(text, targetOf(current.current), readCells);
      void fill(key, isBlank(text) ? Promise.resolve({ ...EMPTY, text }) : read());
    },
    [current, fill, put, readCells],
  );
  const take = useCallback(
    (key: string, selected: Selection | Promise<Selection>) => {
      void fill(key, readSelected(key, selected, { readCells, tables }));
    },
    [fill, readCells, tables],
  );
  /** The active cell becomes the formula's if it is empty and none was chosen. */
  const startAt = useCallback(
    (selected: Promise<Selection>) => {
      if (targetOf(current.current) !== null) return;
      const reading = readSelected(TARGET, selected, { readCells, tables: [] });
      void fill(TARGET, reading.then(onlyEmpty));
    },
    [current, fill, readCells],
  );
  const refresh = useCallback(() => {
    readAgain((text) => !isBlank(text));
  }, [readAgain]);
  return { states, type, take, startAt, refresh };
}
