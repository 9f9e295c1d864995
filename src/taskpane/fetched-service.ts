/**
 * A service whose code is fetched when it is first called: most people never need it.
 *
 * @param load - Fetches the service.
 * @returns The service; it fails where its code cannot be fetched.
 */
export function fetchedService<Arguments extends unknown[], Result>(
  load: () => Promise<(...values: Arguments) => Promise<Result>>,
): (...values: Arguments) => Promise<Result> {
  return async (...values) => (await load())(...values);
}
