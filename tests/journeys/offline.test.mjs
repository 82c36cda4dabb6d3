// At the workplace without network: an experience with sound and a photo is told and stands on the phone, says so, and is
// sent once there is network again; exactly once, also when the sending is repeated. Nothing of one person is left on a
// phone for the next.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";
import { brokenPhoto, photo } from "./people.mjs";
import { pause } from "./program.mjs";

const { phone, signIn, signInByHand, check, screenshot, noConsoleErrors, consoleErrors } = school({ microphone: true });
const story = "De lift was kapot en ik heb een bewoner geholpen.";

let yara;

// The service worker is there, and keeps what it should.
async function readyForOffline(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto("/start");  // a page that was on its way while the worker began is not under its care yet; the next one is
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.waitForFunction(async () => Boolean(await caches.match("/vastleggen/zonder-internet") && await caches.match("/start")));
}

const experiences = (page) => page.context().request.get("/ervaringen").then((answer) => answer.text());
const counted = async (page, words) => (await experiences(page)).split(words).length - 1;

// Meets ST-02.
test("Yara records at the workplace without network, and sees that it is on her phone", async () => {
  yara = await signIn(await phone({ serviceWorkers: "allow", permissions: ["microphone"], allow: [0] }), "yara");
  await readyForOffline(yara);
  await check(yara);
  await yara.goto("/vastleggen/zonder-internet");
  await check(yara);
  await yara.goto("/start");
  await yara.context().setOffline(true);
  await yara.getByText("Geen internet. Staat veilig op je telefoon.").first().waitFor();
  await yara.locator('form[action="/vastleggen"] button[value="stage"]').click();
  await yara.waitForURL(/zonder-internet/);
  await yara.getByRole("heading", { name: "Wat gebeurde er?" }).waitFor();
  await yara.locator("label.tile", { hasText: "Praat" }).click();
  await yara.getByText("Vertel maar.").waitFor();
  await pause(1500);
  await yara.getByRole("button", { name: "Stop met opnemen" }).click();
  await yara.locator('.chosen .row[data-state="waits"]').first().waitFor();
  const [photos] = await Promise.all([yara.waitForEvent("filechooser"), yara.locator("label.file-choice").click()]);
  await photos.setFiles([photo()]);
  await yara.locator('.chosen .row[data-state="waits"]').nth(1).waitFor();
  await yara.getByLabel("Vertel het in je eigen woorden").fill(story);
  await screenshot(yara, "offline-what");
  await yara.getByRole("button", { name: "Verder" }).click();
  await yara.locator('label.tile:has(input[name="gevoel"])').first().click();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL(/\/start$/);
  const row = yara.locator(".queue .row");
  await row.waitFor();
  assert.match(await row.textContent(), /De lift was kapot.*Op je telefoon/s);
  await screenshot(yara, "offline-start");
  assert.equal((await yara.locator(".queue .row").count()), 1);
  consoleErrors();
});

// Meets ST-02.
test("another page says that there is no network, and the way to record", async () => {
  await yara.goto("/vooruit/stappen");
  await yara.getByRole("heading", { name: "Geen internet" }).waitFor();
  await yara.getByRole("link", { name: "Leg een ervaring vast" }).click();
  await yara.getByRole("heading", { name: "Waar was je?" }).waitFor();
  consoleErrors();
});

// Meets ST-02.
test("back online it is sent once, with its sound and photo, also when the answer was lost", async () => {
  await yara.goto("/start");
  // The first answer gets lost on the way back: the phone cannot know that the server has it.
  await yara.evaluate(() => {
    const ask = window.fetch;
    window.sendings = [];
    window.fetch = async (address, options) => {
      const answer = await ask(address, options);
      if (address !== "/ervaringen") return answer;
      window.sendings.push(String(options.body));
      if (window.sendings.length === 1) throw new TypeError("the connection broke");
      return answer;
    };
  });
  await yara.context().setOffline(false);
  await yara.waitForFunction(() => window.sendings.length > 0);
  await yara.waitForFunction(() => {
    dispatchEvent(new Event("online"));
    return window.sendings.length > 1;
  }, null, { polling: 300 });
  const row = yara.locator('.queue .row[data-state="saved"]');
  await row.waitFor();
  assert.match(await row.textContent(), /Bewaard/);
  // And once more, by hand.
  const again = await yara.evaluate(async () => (await fetch("/ervaringen", { method: "POST", body: new URLSearchParams(window.sendings.at(-1)) })).url);
  assert.match(again, /\/ervaringen\/[0-9a-z]{13}\/terugdenken/);
  assert.equal(await counted(yara, story), 1);
  await row.getByRole("link").click();
  await yara.waitForURL(/\/terugdenken/);
  await yara.goto(new URL(yara.url()).pathname.replace("/terugdenken", ""));
  await yara.locator("audio").waitFor();
  assert.equal(await yara.locator("audio").count(), 1);
  assert.equal(await yara.locator('img[src^="/beelden/"]').count(), 1);
  consoleErrors();
  await yara.goto("/start");
  await yara.waitForFunction(() => document.querySelector(".queue")?.hidden);
});

// Meets ST-02.
test("a form that was begun with network is finished without", async () => {
  await yara.locator('form[action="/vastleggen"] button[value="school"]').click();
  await yara.waitForURL(/\/vastleggen\/wat/);
  await yara.context().setOffline(true);
  await yara.getByLabel("Vertel het in je eigen woorden").fill("Ik heb de klas iets uitgelegd over vlinders.");
  await yara.getByRole("button", { name: "Verder" }).click();
  await yara.waitForURL(/zonder-internet\?verder=/);
  await yara.getByRole("heading", { name: "Hoe voelde het?" }).waitFor();
  await yara.context().setOffline(false);
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL(/\/terugdenken/);
  assert.equal(await counted(yara, "vlinders"), 1);
  consoleErrors();
});

// Without network, in the page that works alone.
async function tell(page, words, file) {
  await page.goto("/vastleggen/zonder-internet?waar=stage");
  if (file) {
    const [photos] = await Promise.all([page.waitForEvent("filechooser"), page.locator("label.file-choice").click()]);
    await photos.setFiles([file]);
    await page.locator('.chosen .row[data-state="waits"]').first().waitFor();
  }
  await page.getByLabel("Vertel het in je eigen woorden").fill(words);
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/\/start$/);
}

const row = (page, words) => page.locator(".queue .row", { hasText: words });

// Meets ST-02.
test("a photo that is refused stays on the phone, says why, and holds up nothing", async () => {
  const page = await signIn(await phone({ serviceWorkers: "allow", allow: [422] }), "yara");
  await readyForOffline(page);
  await page.context().setOffline(true);
  await tell(page, "Met een kapotte foto.", brokenPhoto());
  await tell(page, "Met mijn nummer 111222333.");
  await tell(page, "En dit gaat ook mee.");
  // As a phone with an older Koers left it: a file of no bytes, before all the others.
  await page.evaluate(async (me) => {
    const item = {
      key: "0000000000001", owner: me, title: "Met een leeg bestand.", day: "2026-11-20", state: "ready",
      fields: [["waar", "placement"], ["tekst", "Met een leeg bestand."]],
      files: [{ file: new File([], "leeg.jpg", { type: "image/jpeg" }), field: "foto" }],
    };
    await new Promise((done) => {
      const asked = indexedDB.open("koers", 1);
      asked.onsuccess = () => {
        const all = asked.result.transaction("ervaringen", "readwrite");
        all.objectStore("ervaringen").put(item);
        all.oncomplete = done;
      };
    });
  }, await page.locator("koers-wachtrij").first().getAttribute("data-me"));
  await page.evaluate(() => {
    window.alarms = [];
    const part = document.querySelector("koers-wachtrij [role=alert]");
    new MutationObserver(() => window.alarms.push(part.textContent)).observe(part, { childList: true });
  });
  await page.context().setOffline(false);
  await row(page, "En dit gaat ook mee.").and(page.locator('[data-state="saved"]')).waitFor();
  await row(page, "Met een kapotte foto.").getByText("Foto vakantie.png: Deze foto kunnen we niet lezen.").waitFor();
  await row(page, "Met een leeg bestand.").getByText("Foto leeg.jpg: Dit bestand is leeg.").waitFor();
  await row(page, "Met mijn nummer").getByText("op een BSN lijkt").waitFor();
  assert.equal((await page.evaluate(() => window.alarms)).length, 3);
  consoleErrors();
  await page.goto("/start");
  await row(page, "Met een kapotte foto.").getByText("Bewaard, maar niet alles.").waitFor();
  assert.equal(await row(page, "En dit gaat ook mee.").count(), 0);
  await check(page);
  await screenshot(page, "offline-refused");
  // The photo itself is still there, to keep elsewhere.
  const [kept] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Bewaar zelf: Foto vakantie.png" }).click()]);
  assert.equal(kept.suggestedFilename(), "vakantie.png");
  for (const words of ["Met een kapotte foto.", "En dit gaat ook mee.", "Met een leeg bestand."]) assert.equal(await counted(page, words), 1);
  for (const words of ["Met een kapotte foto.", "Met een leeg bestand."]) {
    await row(page, words).getByRole("button", { name: "Haal weg van je telefoon" }).click();
    await row(page, words).waitFor({ state: "detached" });
  }
  // What was wrong is put right in the same form, and sent.
  await row(page, "Met mijn nummer").getByRole("link").click();
  await page.getByRole("alert").getByText("op een BSN lijkt").waitFor();
  await page.getByLabel("Vertel het in je eigen woorden").fill("Zonder nummer nu.");
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/\/terugdenken/);
  assert.equal(await counted(page, "Zonder nummer nu."), 1);
});

// Each refusal of the server stays with what it is about; a session that ended, and a server that is busy, keep all.
for (const [status, words, goesOn] of [
  [403, "Je kunt dit hier niet bewaren.", true], [404, "Dit kon Koers niet aannemen.", true],
  [409, "Dit is intussen ergens anders bewaard.", true], [413, "Dit is te groot.", true],
  [415, "Dit kon Koers niet aannemen.", true], [401, "Log opnieuw in.", false], [429, "Op je telefoon", false], [503, "Op je telefoon", false],
]) {
  test(`an answer of ${status} ${goesOn ? "is about one experience, and the rest goes on" : "keeps everything for later"}`, async () => {
    const page = await signIn(await phone({ serviceWorkers: "allow", allow: [status] }), "yara");
    await readyForOffline(page);
    await page.context().setOffline(true);
    await tell(page, `Eerste van ${status}.`);
    await tell(page, `Tweede van ${status}.`);
    await page.evaluate((answer) => {
      const ask = window.fetch;
      window.fetch = (address, options) => String(options?.body).includes("Eerste+van") ? Promise.resolve(new Response("", { status: answer })) : ask(address, options);
    }, status);
    await page.context().setOffline(false);
    await row(page, "Eerste van").getByText(words).waitFor();
    const second = row(page, "Tweede van");
    if (goesOn) await second.and(page.locator('[data-state="saved"]')).waitFor();
    else assert.equal(await second.getAttribute("data-state"), "ready");
    consoleErrors();
    await page.goto("/start");
    const left = await page.evaluate(() => new Promise((done) => {
      const asked = indexedDB.open("koers", 1);
      asked.onsuccess = () => {
        const all = asked.result.transaction("ervaringen").objectStore("ervaringen").getAll();
        all.onsuccess = () => done(all.result.map(({ title, state }) => `${title} ${state}`));
      };
    }));
    if (goesOn) assert.deepEqual(left, [`Eerste van ${status}. wrong`]);
  });
}

// Meets ST-02.
test("half past midnight is today, and not the day in Greenwich", async () => {
  const page = await signIn(await phone(), "yara");
  const days = await page.evaluate(async () => {
    const cupboard = performance.getEntriesByType("resource").find(({ name }) => name.includes("koers-kast")).name;
    const { today } = await import(cupboard);
    return ["2026-11-27T23:30:00Z", "2026-07-27T22:30:00Z", "2026-11-28T22:59:00Z"].map((moment) => today(new Date(moment)));
  });
  assert.deepEqual(days, ["2026-11-28", "2026-07-28", "2026-11-28"]);
});

// Meets ST-16.
test("whoever signs out with something left on the phone is asked, and leaves nothing when she says so", async () => {
  await yara.goto("/start");
  await readyForOffline(yara);
  await yara.context().setOffline(true);
  await yara.goto("/vastleggen/zonder-internet?waar=stage");
  await yara.getByLabel("Vertel het in je eigen woorden").fill("Dit is van mij alleen.");
  await yara.getByRole("button", { name: "Verder" }).click();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL(/\/start$/);
  // The network is there again, but not for sending.
  await yara.evaluate(() => {
    window.fetch = () => Promise.reject(new TypeError("the connection broke"));
  });
  await yara.context().setOffline(false);
  await yara.locator("details.me-menu summary").click();
  await yara.getByRole("button", { name: "Uitloggen" }).click();
  await yara.getByRole("heading", { name: "Er staat nog iets op je telefoon" }).waitFor();
  consoleErrors();
  await row(yara, "Dit is van mij alleen.").waitFor();
  await check(yara);
  await screenshot(yara, "offline-left");
  await yara.getByRole("button", { name: "Gooi weg en log uit" }).click();
  await yara.waitForURL(/\/inloggen/);
  const left = await yara.evaluate(async () => [
    await new Promise((done) => {
      const asked = indexedDB.open("koers", 1);
      asked.onsuccess = () => {
        const all = asked.result.transaction("ervaringen").objectStore("ervaringen").getAll();
        all.onsuccess = () => done(all.result.length);
      };
    }),
    Boolean(await caches.match("/start")), Boolean(await caches.match("/vastleggen/zonder-internet")),
  ]);
  assert.deepEqual(left, [0, false, false]);
  consoleErrors();
});

// Meets ST-16.
test("somebody else on the same phone neither sees nor sends what waits there", async () => {
  const page = await signIn(await phone({ serviceWorkers: "allow", allow: [401] }), "yara");
  await readyForOffline(page);
  await page.context().setOffline(true);
  await page.goto("/vastleggen/zonder-internet?waar=stage");
  await page.getByLabel("Vertel het in je eigen woorden").fill("Alleen Yara weet dit.");
  await page.getByRole("button", { name: "Verder" }).click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/\/start$/);
  await page.context().clearCookies();
  await page.context().setOffline(false);
  consoleErrors();
  await signInByHand(page, "ruben");
  await page.goto("/start");
  await pause(1000);
  assert.equal(await page.locator(".queue .row").count(), 0);
  assert.equal(await counted(page, "Alleen Yara weet dit."), 0);
  // What he records without network is his.
  const ruben = await page.locator("koers-wachtrij").first().getAttribute("data-me");
  await page.waitForFunction(async (me) => (await (await caches.match("/vastleggen/zonder-internet")).text()).includes(`data-me="${me}"`), ruben);
  noConsoleErrors();
});

test("Koers can be put on the home screen of a phone", async () => {
  const page = await phone();
  await page.goto("/inloggen");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await page.context().request.get(address)).json();
  assert.equal(manifest.start_url, "/start");
  assert.equal(manifest.display, "standalone");
  for (const { src, sizes } of manifest.icons) {
    const icon = await page.context().request.get(src);
    assert.equal(icon.headers()["content-type"], "image/png", src);
    const bytes = await icon.body();
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes);
  }
});
