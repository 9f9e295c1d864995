import type { CategoryWords } from "../../../src/domain/balance/recognise-category";
import type { WeightProfile } from "../../../src/domain/balance/weight-profile";

/** The ranges that the article recommends, written down here so that no seed can bend the tests. */
export const PROFILE: WeightProfile = {
  id: "customer-service",
  ranges: {
    outcome: { lowest: 0.35, highest: 0.45 },
    efficiency: { lowest: 0.25, highest: 0.35 },
    behaviour: { lowest: 0.1, highest: 0.2 },
    capability: { lowest: 0.1, highest: 0.15 },
  },
};

/** A few words of two languages. */
export const WORDS: readonly CategoryWords[] = [
  {
    categories: {
      outcome: { name: "成果型", also: ["成果"] },
      efficiency: { name: "效率型", also: [] },
      behaviour: { name: "行为过程型", also: ["过程型"] },
      capability: { name: "能力素质型", also: ["能力型"] },
    },
    knockOut: { name: "否决项", also: [] },
  },
  {
    categories: {
      outcome: { name: "Outcome", also: [] },
      efficiency: { name: "Efficiency", also: [] },
      behaviour: { name: "Behavior", also: ["Behaviour and process"] },
      capability: { name: "Capability", also: [] },
    },
    knockOut: { name: "Knock-out", also: ["Veto"] },
  },
];
