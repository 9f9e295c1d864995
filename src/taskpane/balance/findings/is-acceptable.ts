import type { CardFinding } from "../../../domain/card-rules/card-rule";

/** Whether a reason can make up for a finding; with an error a score is not final, whatever it is. */
export const isAcceptable = ({ severity }: CardFinding): boolean => severity !== "error";
