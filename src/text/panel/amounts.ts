/** A whole number as staff write it: `1.250`. */
export function counted(number: number): string {
  return String(Math.trunc(number)).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** A length of time for people who wait: `kurang dari 1 menit`, `2 menit`, `1 jam 5 menit`. Rounded up to whole minutes. */
export function minutesInWords(milliseconds: number): string {
  const minutes = Math.ceil(milliseconds / 60000);
  if (minutes <= 1) return "kurang dari 1 menit";
  const hours = Math.floor(minutes / 60);
  if (hours === 0) return `${minutes} menit`;
  return minutes % 60 === 0 ? `${hours} jam` : `${hours} jam ${minutes % 60} menit`;
}
