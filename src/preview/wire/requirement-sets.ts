/** `1.10` is newer than `1.9`: versions are compared number by number. */
export function reaches(offered: string | undefined, wanted: string): boolean {
  if (offered === undefined) return false;
  const have = offered.split(".").map(Number);
  const want = wanted.split(".").map(Number);
  for (let part = 0; part < want.length; part++) {
    const difference = (have[part] ?? 0) - (want[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
