import {
  ActionType,
  ObjectPathType,
  type Action,
  type ArgumentInfo,
  type RequestBody,
} from "./messages";
import { memberName } from "./wire-object";

const MAX_ARGUMENT = 40;

/** One action as a line of code, for people who watch the requests. */
export function describeAction(action: Action, paths: RequestBody["ObjectPaths"]): string {
  const object = describePath(action.ObjectPathId, paths);
  const member = memberName(action.Name);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object;
    case ActionType.load:
    case ActionType.retrieve:
      return `${object}.load(${(action.QueryInfo?.Select ?? []).join(", ")})`;
    case ActionType.method:
      return `${object}.${member}(${describeArguments(action.ArgumentInfo)})`;
    case ActionType.setProperty:
      return `${object}.${member} = ${describeArguments(action.ArgumentInfo)}`;
    case ActionType.update:
      return `${object}.set(${Object.keys(action.ObjectState ?? {}).join(", ")})`;
    case ActionType.trace:
      return "trace";
    default:
      return `action ${action.ActionType}`;
  }
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
