import { useCallback, useRef, useState } from "react";
import type { Selection } from "../../../excel/read-selection";
import type { TableHeadings } from "../../../excel/read-headings";
import { useServices } from "../../frame/services-context";
import type { PaneServices } from "../../pane-services";
import type { ArgumentState, ArgumentStates } from "./argument-state";
import { EMPTY, TARGET } from "./argument-state";
import type { FormulaPlace } from "./read-written";
import { problemOfReading, readWritten } from "./read-written";
import { referenceText } from "./reference-text";

/** The cell that a formula goes to, once it is known. */
export function targetOf(states: ArgumentStates): FormulaPlace | null {
  const value = states.get(TARGET)?.value;
  return typeof value === "object" ? value : null;
}

/** A formula stands in one cell, however many are selected. */
const firstCell = (address: string) => address.split(/[:,]/)[0] ?? address;

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
  const [states, setStates] = useState<ArgumentStates>(new Map());
  const current = useRef<ArgumentStates>(states);
  /** Readings may arrive in another order than asked for; only the last one of a field counts. */
  const asked = useRef(new Map<string, number>());

  const put = useCallback((key: string, state: ArgumentState) => {
    current.current = new Map(current.current).set(key, state);
    setStates(current.current);
  }, []);
  const settle = useCallback(
    async (key: string, reading: Promise<ArgumentState>) => {
      const turn = (asked.current.get(key) ?? 0) + 1;
      asked.current.set(key, turn);
      const state = await reading;
      if (asked.current.get(key) === turn) put(key, state);
    },
    [put],
  );

  const type = useCallback(
    (key: string, text: string) => {
      put(key, { ...EMPTY, text });
      const isEmpty = text.trim() === "";
      const read = () => readWritten(text, targetOf(current.current), readCells);
      void settle(key, isEmpty ? Promise.resolve({ ...EMPTY, text }) : read());
    },
    [put, readCells, settle],
  );
  const take = useCallback(
    (key: string, selected: Selection | Promise<Selection>) => {
      void settle(key, readSelected(key, selected, { readCells, tables }));
    },
    [readCells, settle, tables],
  );
  const readAgain = useCallback(() => {
    for (const [key, { text }] of current.current) {
      if (text.trim() === "") continue;
      void settle(key, readWritten(text, targetOf(current.current), readCells));
    }
  }, [readCells, settle]);
  return { states, type, take, readAgain };
}
