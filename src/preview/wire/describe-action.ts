import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type RequestBody,
} from "./messages";
import { memberName } from "./wire-object";

const MAX_ARGUMENT = 40;

type Describe = (action: Action, object: string) => string;

const DESCRIPTIONS: Readonly<Record<number, Describe>> = {
  [ActionType.instantiate]: (_, object) => object,
  [ActionType.load]: describeQuery,
  [ActionType.retrieve]: describeQuery,
  [ActionType.method]: ({ Name, ArgumentInfo }, object) =>
    `${object}.${memberName(Name)}(${describeArguments(ArgumentInfo)})`,
  [ActionType.setProperty]: ({ Name, ArgumentInfo }, object) =>
    `${object}.${memberName(Name)} = ${describeArguments(ArgumentInfo)}`,
  [ActionType.update]: ({ ObjectState = {} }, object) =>
    `${object}.set(${Object.keys(ObjectState).join(", ")})`,
  [ActionType.trace]: () => "trace",
};

/** One action as a line of code, for people who watch the requests. */
export function describeAction(action: Action, paths: RequestBody["ObjectPaths"]): string {
  const describe = DESCRIPTIONS[action.ActionType] ?? (() => `action ${action.ActionType}`);
  return describe(action, describePath(action.ObjectPathId, paths));
}

function describeQuery({ QueryInfo }: Action, object: string): string {
  return `${object}.load(${(QueryInfo?.Select ?? []).join(", ")})`;
}

function describePath(id: number, paths: RequestBody["ObjectPaths"]): string {
  const path = paths[id];
  if (!path) return "?";
  const parent =
    path.ParentObjectPathId === undefined ? "" : `${describePath(path.ParentObjectPathId, paths)}.`;
  switch (path.ObjectPathType) {
    case ObjectPathType.global:
      return "workbook";
    case ObjectPathType.service:
      return path.Name.slice(path.Name.lastIndexOf(".") + 1);
    case ObjectPathType.method:
      return `${parent}${memberName(path.Name)}(${describeArguments(path.ArgumentInfo)})`;
    case ObjectPathType.indexer:
      return `${parent}getItem(${describeArguments(path.ArgumentInfo)})`;
    case ObjectPathType.property:
      return parent + memberName(path.Name);
    case ObjectPathType.reference:
      return path.Name;
    default:
      return "null";
  }
}

function describeArguments(info: ArgumentInfo | undefined): string {
  const ids = info?.ReferencedObjectPathIds;
  const texts = (info?.Arguments ?? []).map((value, index) =>
    typeof ids?.[index] === "number" && ids[index] !== 0 ? "…" : shorten(JSON.stringify(value)),
  );
  return texts.join(", ");
}

function shorten(text: string): string {
  return text.length > MAX_ARGUMENT ? `${text.slice(0, MAX_ARGUMENT)}…` : text;
}
