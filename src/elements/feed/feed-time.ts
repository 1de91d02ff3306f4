const TIME =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Tells whether `value` is an RFC 3339 date-time in capitals on a day that exists. */
export const isTime = (value: unknown): value is string => {
  if (typeof value !== 'string' || !TIME.test(value)) return false;
  const day = value.slice(0, 10);
  // Some engines read 30 February as 2 March, others not at all.
  return new Date(day).toJSON()?.slice(0, 10) === day;
};

const instant = (updated: string | null): number => (updated ? Date.parse(updated) : -Infinity);

/** Tells whether `one` is an earlier instant than `other`; `null` (bundled data) is earlier than all. */
export const isOlder = (one: string | null, other: string | null): boolean =>
  instant(one) < instant(other);
