/** The languages in which this host can speak, as Office names them. */
export const hostLanguages = ["zh-CN", "en-US", "zh-TW"] as const;

export type HostLanguage = (typeof hostLanguages)[number];
