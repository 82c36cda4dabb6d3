// Sends a file in pieces and goes on where it stopped (see src/rooms/attachments/upload.h). `known.at` remembers where
// the upload is, so that a second try continues the first. What the other side does not want is a Refused with its
// status; no network, or a side that is too busy, is an error of another kind: then it may go later.
const size = 1 << 20;
const tries = 5;

export class Refused extends Error {
  constructor(status) {
    super(String(status));
    this.status = status;
  }
}

const wait = (seconds) => new Promise((done) => setTimeout(done, seconds * 1000));

async function ask(url, options) {
  const answer = await fetch(url, { redirect: "manual", ...options });
  if (answer.type === "opaqueredirect") throw new Refused(401);
  return answer;
}

// Too much at once, or a server that is down: no fault of the file.
export const is_later = (status) => status === 429 || status >= 500;

async function begin(url, file, signal) {
  const answer = await ask(url, {
    method: "POST",
    headers: { "Upload-Length": String(file.size), "Upload-Name": encodeURIComponent(file.name ?? "") },
    signal,
  });
  if (is_later(answer.status)) throw new TypeError(String(answer.status));
  if (answer.status !== 201) throw new Refused(answer.status);
  return answer.headers.get("Location");
}

// Where the other side stands; nothing when the upload is not there any more.
async function offset(at, signal) {
  const answer = await ask(at, { method: "HEAD", signal });
  return answer.ok ? Number(answer.headers.get("Upload-Offset")) : null;
}

export async function send(url, file, { signal, progress = () => {}, known = {} } = {}) {
  let from = known.at ? await offset(known.at, signal) : null;
  if (from === null) {
    known.at = await begin(url, file, signal);
    from = 0;
  }
  let failed = 0;
  while (from < file.size) {
    progress(from / file.size);
    try {
      const answer = await ask(known.at, {
        method: "PATCH",
        headers: { "Upload-Offset": String(from), "Content-Type": "application/offset+octet-stream" },
        body: file.slice(from, from + size),
        signal,
      });
      if (!answer.ok && answer.status !== 409) throw new Refused(answer.status);
      from = Number(answer.headers.get("Upload-Offset"));
      failed = 0;
    } catch (wrong) {
      if (wrong.name === "AbortError" || (wrong.status && wrong.status < 500)) throw wrong;
      if (++failed >= tries || navigator.onLine === false) throw wrong.status ? wrong : new TypeError("no network");
      await wait(failed);
      from = (await offset(known.at, signal).catch(() => null)) ?? from;
    }
  }
  progress(1);
  return known.at.split("/").pop();
}
