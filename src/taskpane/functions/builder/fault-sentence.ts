import type { Texts } from "../../../i18n/texts";
import { problemSentence } from "../../frame/problem-sentence";
import type { ArgumentProblem } from "./argument-state";

/** What is wrong with an argument: that it cannot be read, or what the function says of it. */
export function faultSentence(
  problem: ArgumentProblem | null,
  blame: string | null,
  texts: Texts,
): string | null {
  const words = texts.interface.functions.builder.faults;
  if (problem === null) return blame;
  if (problem.kind !== "excel") return words[problem.kind];
  const { code } = problem.problem;
  return code === "too-large" ? words.tooLarge : problemSentence(problem.problem, texts);
}
