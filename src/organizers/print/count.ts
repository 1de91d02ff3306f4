/** `1 signature`, `2 signatures`, `10,000 signatures` */
export function countOf(number: number, singular: string, plural = `${singular}s`): string {
  // As toLocaleString('en') has it, which takes long when it is called first.
  const digits = String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits} ${number === 1 ? singular : plural}`;
}
