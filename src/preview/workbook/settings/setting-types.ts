import { asText } from "../../wire/arguments";
import { itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { AddInView } from "../model";
import type { Setting } from "./setting";

/** Values are kept as text, so that `Office.context.document.settings` sees the same ones. */
export const settingsType: ExcelType<AddInView> = {
  name: "SettingCollection",
  items: (view) => [...view.settings.keys()].map((key) => asWireObject("Setting", { view, key })),
  methods: {
    add: (view, key, value) => {
      const name = asText(key);
      view.settings.set(name, serialise(value));
      return asWireObject("Setting", { view, key: name });
    },
    getCount: (view) => view.settings.size,
    getItem: (view, key) => {
      const name = asText(key);
      if (!view.settings.has(name)) throw itemNotFound();
      return asWireObject("Setting", { view, key: name });
    },
    getItemOrNullObject: (view, key) => {
      const name = asText(key);
      return view.settings.has(name) ? asWireObject("Setting", { view, key: name }) : null;
    },
  },
};

export const settingType: ExcelType<Setting> = {
  name: "Setting",
  identity: ["key"],
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ view, key }) => {
        const text = view.settings.get(key);
        if (text === undefined) throw itemNotFound();
        return JSON.parse(text) as unknown;
      },
      set: ({ view, key }, value) => {
        view.settings.set(key, serialise(value));
      },
    },
  },
  methods: {
    delete: ({ view, key }) => {
      view.settings.delete(key);
    },
  },
};

function serialise(value: unknown): string {
  return JSON.stringify(value ?? null);
}
