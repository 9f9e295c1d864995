import type { ExcelType } from "../../wire/wire-object";
import type { Area } from "../model";
import { addressOf } from "./area";
import { readValues, writeValues } from "./cell-values";

export const rangeType: ExcelType<Area> = {
  name: "Range",
  properties: {
    address: { get: addressOf },
    values: { get: readValues, set: writeValues },
  },
};
