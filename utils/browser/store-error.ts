/**
 * Whether a store has no room: it will not take the same again. Chrome: "QUOTA_BYTES quota exceeded", "QUOTA_BYTES_PER_ITEM quota
 * exceeded", and of a full disk "No space left on device"; Firefox: "QuotaExceededError: storage.sync API call exceeded its quota
 * limitations." A write limit ("MAX_WRITE_OPERATIONS_PER_MINUTE") passes by itself.
 */
export function isFull(error: unknown): boolean {
  const message = String(error);
  return /quota|no[ _]space/i.test(message) && !/WRITE_OPERATIONS/.test(message);
}
