/** Trial documents carry keys that no row has, so that every sweep takes them for what they are: to be binned. */
const TRIAL = "contoh-";

export const trialKey = (random: string): string => TRIAL + random.slice(0, 24);
export const isTrial = (key: string | null): boolean => key !== null && key.startsWith(TRIAL);
