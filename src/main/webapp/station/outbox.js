// What was scanned and has no answer yet: in order, kept until the server has answered, also over a reload.

const RETRY = 4000;

/**
 * `attempt(item)` answers whether it is done with, `save(items)` keeps them, `onWaiting(item)` hears of each that is
 * added while others wait. An item carries the id that its act is sent under: however often it is sent, it is done once.
 */
export function createOutbox({ items = [], attempt, save, onWaiting }) {
  let running = false;
  let stalled = items.length > 0;
  let again = null;

  function add(item) {
    const last = items.at(-1);
    const repeated = stalled && item.type === 'scan' && last?.text === item.text;
    if (!repeated) keep([...items, item]);
    if (stalled) onWaiting(item);
    return send();
  }

  async function send() {
    if (running) return;
    running = true;
    clearTimeout(again);
    try {
      while (items.length > 0) {
        const [first] = items;
        if (!(await attempt(first, { late: stalled }))) return wait();
        keep(items.filter((item) => item !== first));
      }
      stalled = false;
    } finally {
      running = false;
    }
  }

  function wait() {
    stalled = true;
    again = setTimeout(send, RETRY);
  }

  function keep(changed) {
    items = changed;
    save(items);
  }

  return {
    add,
    send,
    /** What will be sent for this item: the same again, should its answer be lost. */
    acting(item, act) {
      item.act = act;
      save(items);
    },
    /** The last scan is taken out again if nothing of it has been sent; answers it. */
    forgetLast() {
      const last = items.at(-1);
      if (!stalled || !last || last.act || (running && items.length === 1)) return null;
      keep(items.slice(0, -1));
      return last;
    },
    get count() {
      return items.length;
    },
    get last() {
      return items.at(-1) ?? null;
    },
  };
}
