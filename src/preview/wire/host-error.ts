/** A refusal in Excel's own words: the code is what an add-in reads as `error.code`. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(message = "The requested resource doesn't exist."): HostError {
  return new HostError("ItemNotFound", message, 404);
}

export function itemAlreadyExists(): HostError {
  return new HostError("ItemAlreadyExists", "The resource being created already exists.", 409);
}

export function accessDenied(
  message = "You can't perform the requested operation: it is protected.",
): HostError {
  return new HostError("AccessDenied", message, 403);
}

export function invalidOperation(message: string): HostError {
  return new HostError("InvalidOperation", message);
}

/** For every member that this host doesn't play: an add-in must notice at once, not get a guess. */
export function apiNotFound(member: string): HostError {
  return new HostError("ApiNotFound", `This host doesn't offer ${member}.`, 404);
}
