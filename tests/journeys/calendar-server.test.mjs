// Conversations in a calendar that others keep: a real CalDAV server (Radicale, of Debian) takes the files and the address that
// Koers gives, and is asked, as a calendar program on a phone asks it, what there is to do at a time of day.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";
import { freePort, stopProcess, untilReady } from "./program.mjs";

const { phone, desktop, signIn, address } = school({ students: 100 });

// Of Debian's Python, whatever other one comes first on the path.
const python = "/usr/bin/python3";
const folder = mkdtempSync(join(tmpdir(), "koers-calendars-"));
let server, calendars;

before(async () => {
  const port = await freePort();
  let said = "";
  server = spawn(python, ["-m", "radicale", "--hosts", `127.0.0.1:${port}`, "--auth-type", "none", "--rights-type", "owner_only",
                          "--storage-filesystem-folder", folder, "--logging-level", "warning", "--web-type", "none"]);
  server.stderr.on("data", (words) => { said += words; });
  calendars = `http://127.0.0.1:${port}`;
  await untilReady(`${calendars}/.web`, server, 60, () => said);
});
after(async () => {
  await stopProcess(server);
  rmSync(folder, { recursive: true, force: true });
});

async function ask(method, path, body, headers = {}) {
  const answer = await fetch(calendars + path, {
    method, body, headers: { Authorization: `Basic ${btoa("yara:")}`, "Content-Type": "application/xml; charset=utf-8", ...headers },
  });
  return { status: answer.status, text: await answer.text() };
}

async function keep(path, calendar) {
  const { status, text } = await ask("PUT", path, calendar, { "Content-Type": "text/calendar; charset=utf-8" });
  assert.ok([201, 204].includes(status), `${status} ${text}`);
}

// What a calendar holds between two moments in UTC, as the server sees it: it knows the times of day of the file's own zone.
async function between(path, from, until) {
  const moment = (one) => one.replace(/[-:]|\.\d+/g, "");
  const { status, text } = await ask("REPORT", path, `<?xml version="1.0"?>
    <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop><D:getetag/><C:calendar-data/></D:prop>
      <C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
        <C:time-range start="${moment(from)}" end="${moment(until)}"/></C:comp-filter></C:comp-filter></C:filter></C:calendar-query>`, { Depth: "1" });
  assert.equal(status, 207, text);
  return text.match(/UID:\S+/g) ?? [];
}

// A time of the clock in Amsterdam on a day, in UTC.
function utc(day, time) {
  const guess = new Date(`${day}T${time}:00Z`);
  const there = new Date(guess.toLocaleString("sv-SE", { timeZone: "Europe/Amsterdam" }).replace(" ", "T") + "Z");
  return new Date(guess.getTime() - (there - guess));
}
const minutes = (moment, more) => new Date(moment.getTime() + more * 60_000).toISOString();

// Half a year apart, so that one of both is in summer.
const near = dayFromNow(29), far = dayFromNow(29 + 182);
let karin, yara, student, talk;

async function file(page, path) {
  const answer = await page.context().request.get(path);
  assert.equal(answer.status(), 200);
  return answer.text();
}

async function plan(day, time) {
  await karin.goto(`/gesprekken/plannen?student=${student}`);
  await karin.getByLabel("Dag", { exact: true }).fill(day);
  await karin.getByLabel("Tijd", { exact: true }).fill(time);
  await karin.getByLabel("Plek").fill("Lokaal B2.14");
  await karin.getByRole("button", { name: "Plan het gesprek" }).click();
  await karin.waitForURL(/\/gesprekken\/[0-9a-z]{13}$/);
  return new URL(karin.url()).pathname;
}

// Meets GU-17.
test("Yara's calendar has the conversation at the time of the clock, in winter and in summer", async () => {
  assert.equal((await ask("MKCALENDAR", "/yara/gesprekken/")).status, 201);
  karin = await signIn(await desktop({ allow: [404, 409] }), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: /Yara/ }).first().click();
  await karin.waitForURL(/\/studenten\/[^/?]+$/);
  student = new URL(karin.url()).pathname.split("/").at(-1);
  yara = await signIn(await phone(), "yara");
  for (const day of [near, far]) {
    const path = await plan(day, "09:30");
    talk ??= path;
    await keep(`/yara/gesprekken${path.replace("/gesprekken", "")}.ics`, await file(yara, `${path}/agenda.ics`));
    const begins = utc(day, "09:30");
    assert.equal((await between("/yara/gesprekken/", minutes(begins, -30), minutes(begins, 0))).length, 0, "not before it");
    assert.equal((await between("/yara/gesprekken/", minutes(begins, 0), minutes(begins, 1))).length, 1, "from its first minute");
  }
});

// Meets GU-17.
test("what is moved moves there too, under the same name, and what is called off says so", async () => {
  await karin.goto(`${talk}/verzetten`);
  await karin.getByLabel("Tijd", { exact: true }).fill("13:15");
  await karin.getByRole("button", { name: "Verzet het gesprek" }).click();
  await karin.waitForURL((url) => url.pathname === talk);
  const kept = `/yara/gesprekken${talk.replace("/gesprekken", "")}.ics`;
  await keep(kept, await file(yara, `${talk}/agenda.ics`));
  const before = utc(near, "09:30"), now = utc(near, "13:15");
  assert.equal((await between("/yara/gesprekken/", minutes(before, 0), minutes(before, 1))).length, 0);
  assert.equal((await between("/yara/gesprekken/", minutes(now, 0), minutes(now, 1))).length, 1);
  await karin.goto(talk);
  await karin.locator(`form[action="${talk}/afzeggen"] button`).click();
  await karin.waitForLoadState("load");
  await keep(kept, await file(yara, `${talk}/agenda.ics`));
  assert.match((await ask("GET", kept)).text, /STATUS:CANCELLED/);
});

// Meets GU-17.
test("all that stands at Yara's own address is taken at once, each under a name of its own", async () => {
  await yara.goto("/agenda");
  await yara.getByRole("button", { name: "Maak mijn adres" }).click();
  const feed = await yara.locator("input.link-to-give").inputValue();
  assert.ok(feed.startsWith(address()));
  const calendar = await (await fetch(feed)).text();
  const names = new Set(calendar.match(/^UID:\S+/gm));
  await keep("/yara/alles/", calendar);
  const there = await between("/yara/alles/", `${dayFromNow(-800)}T00:00:00Z`, `${dayFromNow(800)}T00:00:00Z`);
  assert.deepEqual([...new Set(there)].sort(), [...names].sort());
  assert.ok(there.length === names.size && names.size >= 2, `${there.length} of ${names.size}`);
});
