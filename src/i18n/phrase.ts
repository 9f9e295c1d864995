/** The text with each `{name}` replaced by its value; a placeholder without a value stays visible. */
export function phrase(
  text: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}
