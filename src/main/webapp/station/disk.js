// A copy that is on the disk as soon as it is written. What a browser keeps in localStorage it may hold back for a minute,
// and a dead battery does not wait.
const STORE = 'kept';

/** Without such a database, as in some private windows, nothing is kept twice. */
export async function openDisk(name) {
  let database = await opened(name).catch(() => null);
  // Who signs out in another tab deletes all of it.
  const forget = () => {
    database.close();
    database = null;
  };
  if (database) database.onversionchange = forget;

  return {
    read: async () => (database ? settled(database.transaction(STORE).objectStore(STORE).get(name)).catch(() => null) : null),
    write(text) {
      database?.transaction(STORE, 'readwrite', { durability: 'strict' }).objectStore(STORE).put(text, name);
    },
  };
}

function opened(name) {
  const request = globalThis.indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
