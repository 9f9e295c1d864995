import type { FunctionComment } from "../../.config/function-comments.cjs";
import type { Metadata } from "../../.config/functions-metadata.cjs";

export const comments: readonly (readonly [id: string, comment: FunctionComment])[];
export const metadata: Metadata;
