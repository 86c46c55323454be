// The name of an error of the database: what browsers say of a full disk differs.

/**
 * Chromium closes the database when the disk is full, and says so in its log's words: "Connection is closing because
 * of: IO error: …: FILE_ERROR_NO_SPACE (…)".
 */
export function byItsName(error: unknown): unknown {
  return isFullDisk(error) ? new DOMException("The disk is full", "QuotaExceededError") : error;
}

export const isFullDisk = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === "QuotaExceededError" || error.message.includes("NO_SPACE"));
