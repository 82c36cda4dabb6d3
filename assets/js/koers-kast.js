// The cupboard on the phone: experiences that were told and have not been sent yet, with their files. In IndexedDB, by
// the key under which they are sent; each says whose it is, so that another who signs in on this phone never sees or
// sends it.
const open = () =>
  new Promise((done, fail) => {
    const asked = indexedDB.open("koers", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("ervaringen", { keyPath: "key" });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });

async function run(mode, work) {
  const database = await open();
  try {
    return await new Promise((done, fail) => {
      const all = database.transaction("ervaringen", mode);
      const asked = work(all.objectStore("ervaringen"));
      all.oncomplete = () => done(asked.result);
      all.onabort = all.onerror = () => fail(all.error);
    });
  } finally {
    database.close();
  }
}

export const put = (item) => run("readwrite", (store) => store.put(item));
export const get = (key) => run("readonly", (store) => store.get(key));
export const remove = (key) => run("readwrite", (store) => store.delete(key));
export const all = () => run("readonly", (store) => store.getAll());
export const clear = () => run("readwrite", (store) => store.clear());

// A key as the server makes ids (src/platform/base/id.h): milliseconds since 2024 and 22 random bits, in 13 characters of
// Crockford's base32. It is this person's own: the server gives what it makes of it an id of its own.
export function newKey() {
  const digits = "0123456789abcdefghjkmnpqrstvwxyz";
  const random = crypto.getRandomValues(new Uint32Array(1))[0] & 0x3fffff;
  let value = (BigInt(Date.now() - Date.UTC(2024, 0, 1)) << 22n) | BigInt(random);
  let text = "";
  for (let i = 0; i < 13; ++i) {
    text = digits[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return text;
}

// How long what was sent in pieces is surely still there: the server keeps it for a day.
export const lasts = 20 * 3600_000;

// The day on the clock of this phone: at half past midnight it is today already, whatever the day is in Greenwich.
export function today(now = new Date()) {
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
