// What of the station outlasts a reload and a dead battery: kept by the browser for each person, until they sign out.
import { openDisk } from './disk.js';

/** `read()` gives what was written last, `write(parts)` changes the parts named. */
export async function createMemory(user, storage = globalThis.localStorage) {
  const key = `ayaz.station.${user}`;
  const disk = await openDisk(key);
  let kept = newer(parsed(storage.getItem(key)), parsed(await disk.read()));

  return {
    read: () => kept,
    write(parts) {
      kept = { ...kept, ...parts, times: (kept.times ?? 0) + 1 };
      const text = JSON.stringify(kept);
      storage.setItem(key, text);
      disk.write(text);
    },
  };
}

function newer(one, other) {
  return (other.times ?? 0) > (one.times ?? 0) ? other : one;
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}
