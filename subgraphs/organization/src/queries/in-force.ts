/** Rows of an effective-dated relation that hold at an instant. */
export function inForce(at: Date) {
  return { validFrom: { $lte: at }, $or: [{ validTo: null }, { validTo: { $gt: at } }] };
}
