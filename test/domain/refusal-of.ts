import { Refusal } from "../../src/domain/refusal";

/** The refusal that a calculation ends in; fails the test where it answers or breaks otherwise. */
export function refusalOf(compute: () => unknown): Pick<Refusal, "kind" | "reason" | "details"> {
  try {
    const answer = compute();
    throw new Error(`Not refused, but answered ${JSON.stringify(answer)}.`);
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    const { kind, reason, details } = problem;
    return { kind, reason, details };
  }
}
