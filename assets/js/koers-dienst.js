// The service worker, served at /dienst.js with KOERS before it: the shell (style, letters, icons, scripts) by their
// final addresses, and the names of the caches. Besides the shell it keeps two pages of the one who is signed in: the
// home page as last seen, and the page that records without network. They go when somebody signs out. No
// other page is ever kept.
const alone = "/vastleggen/zonder-internet";
const kept = "/start";

self.addEventListener("install", (event) => {
  const fill = async () => {
    const shell = await caches.open(KOERS.shell);
    await shell.addAll([...KOERS.files, KOERS.nothing]);
    await self.skipWaiting();
  };
  event.waitUntil(fill());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) {
      if (name !== KOERS.shell && name !== KOERS.personal) await caches.delete(name);
    }
    // Pages of before name files of before, which are gone now.
    const personal = await caches.open(KOERS.personal);
    await Promise.all([personal.delete(kept), personal.delete(alone)]);
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

// Only a page that was really answered: not a sign-in page, not an error.
const is_whole = (answer) => answer.ok && !answer.redirected && answer.type === "basic";

async function keep(address, answer) {
  const personal = await caches.open(KOERS.personal);
  if (is_whole(answer)) await personal.put(address, answer);
  else if (answer.type === "opaqueredirect" || answer.status === 401) await caches.delete(KOERS.personal);
}

const me_of = async (answer) => /data-me="([^"]*)"/.exec(await answer.text())?.[1];

// The home page, and beside it the page that records alone: asked for once, and anew when somebody else signed in.
async function keep_home(answer) {
  const page = answer.clone();
  await keep(kept, answer);
  if (!is_whole(page)) return;
  const had = await caches.match(alone);
  if (had && (await me_of(had)) === (await me_of(page))) return;
  await keep(alone, await fetch(alone, { redirect: "manual" }));
}

const find = async (address) => (await caches.match(address, { ignoreSearch: true })) ?? caches.match(KOERS.nothing);

async function home(event) {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keep_home(answer.clone()).catch(() => {}));
    return answer;
  } catch {
    return find(kept);
  }
}

// "Waar was je?" is answered with a form: which tile it was goes along to the page that works alone.
async function record(request) {
  const copy = request.method === "POST" ? request.clone() : null;
  try {
    return await fetch(request);
  } catch {
    const where = copy ? new URLSearchParams(await copy.text()).get("waar") : null;
    return Response.redirect(where ? `${alone}?waar=${encodeURIComponent(where)}` : alone, 303);
  }
}

async function page(request, fallback) {
  try {
    return await fetch(request);
  } catch {
    return find(fallback);
  }
}

async function sign_out(request) {
  await caches.delete(KOERS.personal);
  return fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (pathname.startsWith("/a/")) {
    event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
  } else if (request.mode !== "navigate") {
    return;
  } else if (pathname === "/uitloggen") {
    event.respondWith(sign_out(request));
  } else if (pathname === "/vastleggen") {
    event.respondWith(record(request));
  } else if (request.method !== "GET") {
    return;
  } else if (pathname === kept) {
    event.respondWith(home(event));
  } else {
    event.respondWith(page(request, pathname === alone ? alone : KOERS.nothing));
  }
});
