import { asFlag, asNumber, asOneOf, asText } from "../../wire/arguments";
import type { ExcelType, Property } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { AddInView, Book, DocumentProperties, IterativeCalculation } from "../model";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

/** Calculation is always automatic here; the mode is only kept. */
export const applicationType: ExcelType<Book> = {
  name: "Application",
  properties: {
    calculationMode: {
      get: ({ application }) => application.calculationMode,
      set: ({ application }, value) => {
        application.calculationMode = asOneOf(MODES, value);
      },
    },
    calculationState: { get: () => "Done" },
    calculationEngineVersion: { get: () => ENGINE_VERSION },
  },
  links: {
    iterativeCalculation: ({ application }) =>
      asWireObject("IterativeCalculation", application.iterative),
  },
  methods: {
    calculate: async ({ grid }, type) => {
      if (asOneOf(CALCULATIONS, type) === "Recalculate") await grid.recalculation.finish();
      else await grid.recalculation.everything();
    },
    // The host calculates and draws when it is asked for results, so there is nothing to hold back.
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
  since: {
    calculationEngineVersion: "1.9",
    calculationState: "1.9",
    iterativeCalculation: "1.9",
    suspendScreenUpdatingUntilNextSync: "1.9",
  },
};

/** Only kept: a formula that rests on itself has no value here, whatever is set. */
export const iterativeCalculationType: ExcelType<IterativeCalculation> = {
  name: "IterativeCalculation",
  properties: {
    enabled: {
      get: ({ enabled }) => enabled,
      set: (iterative, value) => {
        iterative.enabled = asFlag(value);
      },
    },
    maxChange: {
      get: ({ maxChange }) => maxChange,
      set: (iterative, value) => {
        iterative.maxChange = asNumber(value);
      },
    },
    maxIteration: {
      get: ({ maxIteration }) => maxIteration,
      set: (iterative, value) => {
        iterative.maxIteration = asNumber(value);
      },
    },
  },
  introduced: "1.9",
};

/** What current Excel reports. */
const ENGINE_VERSION = 191_029;

/** `context.runtime`: switches events off for one add-in alone. */
export const runtimeType: ExcelType<AddInView> = {
  name: "Runtime",
  properties: {
    enableEvents: {
      get: (view) => view.eventsEnabled,
      set: (view, value) => {
        view.eventsEnabled = asFlag(value);
      },
    },
  },
};

export const documentPropertiesType: ExcelType<DocumentProperties> = {
  name: "DocumentProperties",
  properties: {
    title: text("title"),
    author: text("author"),
    subject: text("subject"),
    comments: text("comments"),
    keywords: text("keywords"),
    category: text("category"),
  },
};

function text(key: keyof DocumentProperties): Property<DocumentProperties> {
  return {
    get: (properties) => properties[key],
    set: (properties, value) => {
      properties[key] = asText(value);
    },
  };
}
