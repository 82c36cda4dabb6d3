// Steering: a goal with its reason, a small step towards it, done with what came of it, and everything taken back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let yara, goal;

// Meets ST-09.
test("Yara sets a goal and says why", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/vooruit/stappen");
  await check(yara);
  await screenshot(yara, "network-steps-phone");
  await yara.getByRole("link", { name: "Doel erbij" }).click();
  await yara.waitForURL(/\/doelen\/nieuw/);
  await check(yara);
  await yara.getByLabel("Wat wil je bereiken?").fill("Een dag zelf een groep leiden");
  await yara.getByLabel("Waarom wil je dit?").fill("Dan weet ik of ik het durf.");
  await yara.getByLabel("Wanneer wil je er zijn?").fill(dayFromNow(60));
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL(/\/doelen\/[0-9a-z]{13}/);
  goal = new URL(yara.url()).pathname;
  await yara.getByText("Dan weet ik of ik het durf.").waitFor();
  await check(yara);
  await screenshot(yara, "network-goal-phone");
});

// Meets ST-09.
test("a small step towards it is done, becomes an experience, and can be taken back", async () => {
  await yara.getByRole("link", { name: /Stap erbij/ }).first().click();
  await yara.waitForURL(/\/stappen\/nieuw/);
  assert.equal(await yara.getByLabel("Bij welk doel hoort deze stap?").inputValue(), goal.split("/").at(-1));
  await check(yara);
  await yara.getByLabel("Wat ga je doen?").fill("Vraag Hanneke of ik de ochtend mag leiden");
  await yara.getByLabel("Vóór welke dag?").fill(dayFromNow(2));
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL((url) => url.pathname === goal);
  await yara.getByText("over 2 dagen").waitFor();
  await yara.getByRole("button", { name: /Gelukt/ }).first().click();
  await yara.waitForURL(/\/stappen\/[0-9a-z]{13}/);
  const step = new URL(yara.url()).pathname;
  await check(yara);
  await screenshot(yara, "network-step-done-phone");
  await yara.getByRole("button", { name: "Maak ongedaan" }).click();
  await yara.getByRole("button", { name: "Gelukt" }).waitFor();
  await yara.goto(step);
  await yara.getByRole("button", { name: "Gelukt" }).click();
  await yara.getByLabel("Wat kwam eruit?").fill("Het mag, volgende week dinsdag.");
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL(/\/vooruit\/stappen$/);
  await yara.goto(step);
  await yara.getByLabel("Welke ervaring hoort hierbij?").selectOption({ index: 1 });
  await yara.getByRole("button", { name: "Zet bij deze stap" }).click();
  await yara.locator("dl.facts a[href^='/ervaringen/']").waitFor();
  await check(yara);
});

// Meets ST-09.
test("a step that no longer fits is let go with a reason, without script too", async () => {
  const page = await signIn(await phone({ javaScriptEnabled: false }), "ruben");
  await page.goto("/vooruit/stappen/nieuw");
  await page.getByLabel("Wat ga je doen?").fill("Bel het bedrijf in Breda");
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.getByRole("link", { name: "Bel het bedrijf in Breda" }).click();
  await page.getByText("Deze stap past niet meer").click();
  await page.getByLabel("Wat is er veranderd?").fill("Ik heb al een plek.");
  await page.getByRole("button", { name: "Laat los" }).click();
  await page.waitForURL(/\/vooruit\/stappen$/);
  await page.getByText("Ik heb al een plek.").waitFor();
});

// Meets ST-09, GU-08.
test("Karin sees the goal in Yara's file", async () => {
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: /Yara Benali/ }).first().click();
  await karin.getByText("Een dag zelf een groep leiden").first().waitFor();
});
