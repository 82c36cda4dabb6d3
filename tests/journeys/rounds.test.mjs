// A round of conversations: Karin says when she can, Yara and Milan pick on their telephones at the same moment and one of them
// is just too late; Yara moves, Karin puts a moment for who did not pick, and a calendar follows it all.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";
import { top } from "./program.mjs";

const { phone, desktop, signIn, check, screenshot, program, address } = school();

const folder = mkdtempSync(join(tmpdir(), "koers-rounds-"));
after(() => rmSync(folder, { recursive: true, force: true }));

// A Tuesday and a Thursday in a week in which nothing else is planned.
const weeks = 4;
const monday = (() => {
  const day = new Date(`${dayFromNow(0)}T12:00Z`);
  return weeks * 7 - ((day.getUTCDay() + 6) % 7);
})();
const tuesday = dayFromNow(monday + 1), thursday = dayFromNow(monday + 3);
const slot = (day, time) => `${day}T${time}`;

let karin, yara, milan, round, feed;

// With the link that an application manager hands over.
async function comesIn(page, number) {
  await page.goto(program().command("sign-in-link", number).match(/https?:\S+/)[0]);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await page.waitForURL((url) => !url.pathname.startsWith("/toegang"));
  return page;
}

// Meets GU-17.
test("Karin plans a round for three of her students, in a week further on", async () => {
  karin = await signIn(await desktop({ allow: [404, 409, 422] }), "karin");
  await karin.goto("/gesprekken");
  await karin.getByRole("link", { name: "Rondes" }).click();
  await karin.waitForURL(/\/gesprekken\/rondes$/);
  await check(karin);
  await karin.getByRole("link", { name: "Plan een ronde" }).click();
  await karin.waitForURL(/\/rondes\/nieuw/);
  await check(karin);
  await karin.getByRole("button", { name: "Nodig" }).click();
  await karin.getByText("Kies minstens één moment.").first().waitFor();
  await karin.getByLabel("Naam van de ronde").fill("Ronde van Karin");
  await karin.getByLabel("Lokaal").fill("B2.14");
  await karin.getByLabel("Kiezen kan tot en met").fill(dayFromNow(7));
  await karin.locator("summary", { hasText: "Wie krijgt een uitnodiging?" }).click();
  for (const box of await karin.locator('input[name="student"]:checked').all()) await box.uncheck();
  for (const name of ["Yara Benali", "Milan Jansen", "Jayden Rozenblad"]) await karin.getByLabel(name).check();
  for (let shown = ""; !(await karin.locator(`input[name="plek"][value="${slot(tuesday, "13:00")}"]`).count());) {
    shown = await karin.locator('input[name="week"]').inputValue();
    await karin.getByRole("button", { name: "Week erna", exact: true }).click();
    await karin.waitForFunction((before) => document.querySelector('input[name="week"]').value !== before, shown);
  }
  for (const moment of [slot(tuesday, "13:00"), slot(tuesday, "14:00"), slot(thursday, "09:00"), slot(thursday, "10:00")]) {
    await karin.locator(`label.slot:has(input[value="${moment}"])`).click();
  }
  await karin.locator('[data-tel="plek"]', { hasText: "4" }).waitFor();
  await karin.getByText("Iedereen heeft wat te kiezen.").waitFor();
  await screenshot(karin, "round-plan-desktop");
  await karin.getByRole("button", { name: "Nodig" }).click();
  await karin.waitForURL(/\/gesprekken\/rondes\/[0-9a-z]{13}$/);
  await karin.getByText("0 van de 3 studenten kozen een moment.").waitFor();
  await check(karin);
  round = new URL(karin.url()).pathname.split("/").pop();
});

// Meets GU-17, ST-14.
test("two telephones want the same moment: one has it, the other is told and picks another", async () => {
  yara = await signIn(await phone({ allow: [404, 409, 422] }), "yara");
  milan = await comesIn(await phone({ allow: [404, 409, 422] }), "S-milan");
  for (const page of [yara, milan]) {
    await page.goto(`/gesprekken/kiezen/${round}`);
    await page.locator(`label.slot-tile:has(input[value="${slot(tuesday, "13:00")}"])`).click();
    await page.locator("label", { hasText: "Bellen" }).last().click();
    await page.getByRole("button", { name: /^Kies dinsdag 13.00 uur/ }).waitFor();
  }
  await check(yara);
  await screenshot(yara, "round-pick-phone");
  const answers = await Promise.all([yara, milan].map(async (page) => {
    const [answer] = await Promise.all([
      page.waitForResponse((one) => one.request().method() === "POST" && one.url().includes("/kiezen/")),
      page.getByRole("button", { name: /^Kies dinsdag/ }).click(),
    ]);
    return answer.status();
  }));
  assert.deepEqual([...answers].sort(), [303, 409], "one is first");
  const late = answers[0] === 409 ? yara : milan, first = late === yara ? milan : yara;
  await first.getByText("Het staat vast").waitFor();
  await late.getByText("Net te laat: 13.00 uur is gekozen. Dit is nog vrij.").waitFor();
  assert.ok(await late.locator('input[value="phone"]').isChecked(), "the way is kept");
  assert.equal(await late.locator(`input[value="${slot(tuesday, "13:00")}"]`).count(), 0);
  await check(late);
  await late.locator(`label.slot-tile:has(input[value="${slot(tuesday, "14:00")}"])`).click();
  await late.getByRole("button", { name: /^Kies dinsdag 14.00 uur/ }).click();
  await late.getByText("Het staat vast").waitFor();
  await check(late);
  await karin.goto(`/gesprekken/rondes/${round}`);
  await karin.getByText("2 van de 3 studenten kozen een moment.").waitFor();
});

test("a calendar follows all conversations at an address that is told once", async () => {
  await yara.getByRole("link", { name: "Al mijn gesprekken in mijn agenda" }).click();
  await yara.waitForURL(/\/agenda$/);
  await check(yara);
  await yara.getByRole("button", { name: "Maak mijn adres" }).click();
  feed = await yara.locator("input.link-to-give").inputValue();
  assert.match(feed, new RegExp(`^${address()}/agenda/[0-9a-z]{45}\\.ics$`));
  await check(yara);
  await screenshot(yara, "calendar-address-phone");
});

// What a library reads that did not write it.
async function calendar() {
  const answer = await fetch(feed);
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get("cache-control"), "no-store");
  const file = join(folder, "koers.ics");
  writeFileSync(file, await answer.text());
  return execFileSync(process.execPath, [join(top, "tools/read_calendar.mjs"), file, "--feed"], { encoding: "utf8" });
}

// Meets GU-17.
test("Yara moves, and the calendar and Karin follow", async () => {
  await yara.goto(`/gesprekken/kiezen/${round}`);
  assert.match(await calendar(), new RegExp(`^${tuesday}T1[23]:00.*Gesprek \\| Bellen \\| CONFIRMED$`, "m"));
  await yara.getByRole("link", { name: "Kies een ander moment" }).click();
  await yara.waitForURL(/anders=1/);
  await check(yara);
  await yara.locator(`label.slot-tile:has(input[value="${slot(thursday, "10:00")}"])`).click();
  await yara.getByRole("button", { name: /^Kies donderdag 10.00 uur/ }).click();
  await yara.getByText("10.00 tot 10.25 uur").waitFor();
  const said = await calendar();
  assert.match(said, new RegExp(`^${thursday}T0[89]:00.*Gesprek \\| Bellen \\| CONFIRMED$`, "m"));
  assert.doesNotMatch(said, new RegExp(`^${tuesday}`, "m"));
  assert.doesNotMatch(said, /Karin/);
  await karin.goto("/meldingen");
  await karin.getByText("Yara verzette het gesprek").first().waitFor();
});

// Meets GU-17.
test("Karin puts a moment ready for who did not pick, and that is a conversation", async () => {
  await karin.goto(`/gesprekken/rondes/${round}`);
  await karin.getByRole("link", { name: "Zet klaar: Jayden Rozenblad" }).or(karin.getByRole("link", { name: /Zet klaar/ })).first().click();
  await karin.waitForURL(/\/student\//);
  await check(karin);
  await karin.getByLabel("Welk moment?").selectOption(slot(thursday, "09:00"));
  await karin.getByRole("button", { name: "Zet klaar" }).click();
  await karin.waitForURL(/\/rondes\/[0-9a-z]{13}$/);
  await karin.getByText("3 van de 3 studenten kozen een moment.").waitFor();
  await karin.getByText("Iedereen heeft een moment.").waitFor();
  await check(karin);
  await screenshot(karin, "round-desktop");
  await karin.goto("/gesprekken");
  await karin.getByText(/Jayden/).first().waitFor();
});

test("the planner and picking work without script, as a list and in the dark", async () => {
  const page = await signIn(await phone({ javaScriptEnabled: false, colorScheme: "dark", allow: [422] }), "karin");
  await page.goto("/gesprekken/rondes/nieuw");
  await page.getByLabel("Toon als lijst").check();
  await check(page);
  const plain = await signIn(await phone({ javaScriptEnabled: false, language: "en" }), "yara");
  await plain.goto(`/gesprekken/kiezen/${round}?anders=1`);
  await plain.getByRole("button", { name: "Kies dit moment" }).or(plain.getByRole("button", { name: "Pick this time" })).waitFor();
  await check(plain);
});
