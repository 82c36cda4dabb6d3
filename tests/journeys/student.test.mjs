// Yara's own side of Koers, on her phone: record in a minute, look back, share, take a step.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, signIn, signInByHand, check } = school();
const onward = (page) => page.locator(".focus-foot button").first().click();

// Meets ST-02, ST-03.
test("Yara records an experience and looks back on it", async () => {
  const page = await signInByHand(await phone(), "yara");
  await page.goto("/start");
  let taps = 1;
  await page.locator("button[name=waar][value=stage]").click();
  await page.waitForURL(/\/vastleggen\/wat/);
  await check(page);
  await page.locator("#tekst").fill("Een bewoner wilde niet eten. Ik ben erbij gaan zitten.");
  await onward(page);
  taps += 2;
  await page.waitForURL(/\/vastleggen\/gevoel/);
  await check(page);
  await page.locator("label:has(input[value=proud])").click();
  await onward(page);
  taps += 2;
  await page.waitForURL(/\/terugdenken/);
  assert.ok(taps <= 6, `recording took ${taps} taps`);
  await check(page);
  const experience = new URL(page.url()).pathname.replace("/terugdenken", "");
  for (let question = 1; question <= 3; ++question) {
    const choices = page.locator("label:has(input[name=keuze])");
    if (await choices.count()) await choices.first().click();
    else await page.locator("#woorden").fill("Ik wil dat iemand zich niet alleen voelt");
    await onward(page);
    await page.waitForURL(new RegExp(`vraag=${question + 1}`));
  }
  await check(page);
  await page.goto(experience);
  await page.getByText("Een bewoner wilde niet eten. Ik ben erbij gaan zitten.").waitFor();
  await check(page);
});

// Meets ST-02.
test("without script the same three screens record the same", async () => {
  const page = await signInByHand(await phone({ javaScriptEnabled: false }), "yara");
  await page.goto("/vastleggen");
  await page.locator("button[name=waar][value=school]").click();
  await page.locator("#tekst").fill("Vandaag heb ik een les gegeven aan de klas.");
  await onward(page);
  await page.locator("label:has(input[value=happy])").click();
  await onward(page);
  await page.waitForURL(/\/terugdenken/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390, "file fields fit on the phone");
  await page.getByRole("link", { name: "Nu even niet" }).click();
  await page.getByRole("heading", { level: 1, name: "Vandaag heb ik een les gegeven" }).waitFor();
});

// Meets ST-16.
test("Yara stops sharing, and Karin no longer sees it", async () => {
  const page = await signIn(await phone(), "yara");
  await page.goto("/vastleggen");
  await page.locator("button[name=waar][value=sport]").click();
  await page.locator("#tekst").fill("Mijn team won de finale");
  await onward(page);
  await page.locator("label:has(input[value=counsellor])").click();
  await onward(page);
  await page.waitForURL(/\/terugdenken/);
  const experience = new URL(page.url()).pathname.replace("/terugdenken", "");
  const karin = await signIn(await phone({ allow: [404] }), "karin");
  await karin.goto(experience);
  await karin.getByText("Mijn team won de finale").first().waitFor();
  await page.goto(`${experience}/wie`);
  await check(page);
  await page.locator("input[value=me]").check();
  await onward(page);
  await page.waitForURL(new RegExp(`${experience}$`));
  assert.equal((await karin.goto(experience)).status(), 404);
});

// Meets ST-09.
test("a step is set, done, and says what came of it", async () => {
  const page = await signIn(await phone(), "yara");
  await page.goto("/vooruit/stappen/nieuw");
  await check(page);
  await page.locator("#wat").fill("Bel de open dag");
  await onward(page);
  await page.waitForURL(/\/vooruit\/stappen$/);
  await check(page);
  await page.getByRole("link", { name: "Bel de open dag" }).click();
  await page.getByRole("button", { name: "Gelukt" }).click();
  await page.locator("#opbrengst").fill("Ik ga op 12 december");
  await check(page);
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(/\/vooruit\/stappen$/);
});
