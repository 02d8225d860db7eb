// A rule of docs/custody-log.md that does not hold. `detail` names the entry, and after a colon the line, where it was seen.
export class Refused extends Error {
  constructor(detail = '') {
    super(detail);
    this.detail = detail;
  }
}

export function must(holds, detail) {
  if (!holds) throw new Refused(detail);
}

/** What is read there is refused as a whole where any part of it is not as specified. */
export async function reading(detail, read) {
  try {
    return await read();
  } catch (problem) {
    throw new Refused(problem.detail || detail);
  }
}
