// What of the station outlasts a reload and a dead battery: kept by the browser for each person, until they sign out.

/** `read()` gives what was written, `write(parts)` changes the parts named. */
export function createMemory(user, storage = globalThis.localStorage) {
  const key = `ayaz.station.${user}`;
  let kept = parsed(storage.getItem(key));

  return {
    read: () => kept,
    write(parts) {
      kept = { ...kept, ...parts };
      storage.setItem(key, JSON.stringify(kept));
    },
  };
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
