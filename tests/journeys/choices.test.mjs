// What there is really to choose: Yara weighs and chooses on her phone, waits where it is full and moves up; Marieke makes
// the choices of her team at her desk.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";

const { phone, desktop, signIn, check, screenshot } = school();
const option = (page, name) => page.locator("label.option", { hasText: name });

// Meets ST-08.
test("Yara weighs two options, thinks on, and chooses with a reason", async () => {
  const page = await signIn(await phone(), "yara");
  await page.goto("/vooruit");
  await check(page);
  await page.getByRole("link", { name: "Kies je keuzedeel" }).first().click();
  await page.waitForURL(/\/vooruit\/keuzes\//);
  await check(page);
  await screenshot(page, "choice-phone");
  const choice = page.url();
  await page.getByRole("link", { name: /Lees en weeg af\s*: Jeugdzorg/ }).click();
  await check(page);
  await page.getByLabel("Wat trekt je?").fill("Ik wil weten of ik daar ook rustig blijf.");
  await page.getByLabel("Wat houdt je tegen?").fill("De reis is ver.");
  await page.getByText("Zet bij mijn favorieten").click();
  await page.getByRole("button", { name: "Bewaar" }).click();
  await page.waitForURL(choice);
  await option(page, "Ondernemen in de zorg").click();
  await page.getByRole("button", { name: "Bewaar en denk nog even na" }).click();
  await page.waitForURL(/\/vooruit$/);
  await page.getByText("Je denkt aan Ondernemen in de zorg").waitFor();
  await page.goto(choice);
  await page.getByText("Zet ze naast elkaar").click();
  await page.getByRole("cell", { name: "De reis is ver." }).waitFor();
  await option(page, "Jeugdzorg").click();
  await page.getByLabel("Waarom kies je dit?").fill("Op mijn stage bleef ik rustig. Kan dat ook met jongeren?");
  await page.getByRole("button", { name: "Ik kies dit" }).click();
  await page.getByRole("heading", { name: "Je hebt een plek bij Jeugdzorg" }).waitFor();
  await check(page);
  await page.goto("/start");
  await check(page);
});

// Meets ST-08, PR-03.
test("Marieke makes a choice with one place; who waits moves up and is told", async () => {
  const marieke = await signIn(await desktop(), "marieke");
  await marieke.goto("/team/keuzes");
  await check(marieke);
  await screenshot(marieke, "team-choices");
  await marieke.getByRole("link", { name: "Keuze erbij" }).click();
  await check(marieke);
  await marieke.getByLabel("Hoe heet de keuze?").fill("Kies je excursie");
  await marieke.getByLabel("Kiezen kan vanaf").fill(dayFromNow(-2));
  await marieke.getByLabel("Kiezen kan tot en met").fill(dayFromNow(9));
  await marieke.getByRole("button", { name: "Bewaar" }).click();
  await marieke.getByRole("heading", { level: 1, name: "Kies je excursie" }).waitFor();
  const team = marieke.url();
  for (const [name, places] of [["Museum", "1"], ["Ziekenhuis", ""]]) {
    await marieke.goto(`${team}/opties/nieuw`);
    await marieke.getByLabel("Hoe heet de optie?").fill(name);
    await marieke.getByLabel("Hoeveel plekken?").fill(places);
    await marieke.getByText("Luisteren", { exact: true }).click();
    await marieke.getByRole("button", { name: "Bewaar" }).click();
    await marieke.waitForURL(team);
  }
  await check(marieke);
  await marieke.goto(`${team}/opties/nieuw`);
  await check(marieke);

  const yara = await signIn(await phone(), "yara");
  await yara.goto("/vooruit");
  await yara.getByRole("link", { name: "Kies je excursie" }).click();
  await option(yara, "Museum").click();
  await yara.getByLabel("Waarom kies je dit?").fill("Ik ben er nog nooit geweest.");
  await yara.getByRole("button", { name: "Ik kies dit" }).click();
  await yara.getByRole("heading", { name: "Je hebt een plek bij Museum" }).waitFor();

  await marieke.goto(team);
  await marieke.getByText("1 van 1 plekken").waitFor();
  await check(marieke);
  await screenshot(marieke, "team-choice");
  await marieke.getByRole("link", { name: "Museum" }).click();
  await marieke.getByLabel("Waar?").fill("In de stad");
  await marieke.getByRole("button", { name: "Bewaar" }).click();
  await yara.reload();
  await yara.getByText("Er is iets veranderd bij Museum.").waitFor();
  await yara.getByRole("button", { name: "Gezien" }).click();
  assert.equal(await yara.getByText("Er is iets veranderd bij Museum.").count(), 0);
  await check(yara);
});

// Meets ST-08.
test("without script: choosing, changing and giving back work the same", async () => {
  const page = await signIn(await phone({ javaScriptEnabled: false }), "ruben");
  await page.goto("/vooruit");
  await page.getByRole("link", { name: "Kies je keuzedeel" }).first().click();
  await page.getByRole("heading", { name: "Je hebt een plek bij Duurzaam in het werk" }).waitFor();
  await page.getByText("Wissel van optie").click();
  await option(page, "Leiding geven op de werkplek").click();
  await page.getByRole("button", { name: "Ik kies dit" }).click();
  await page.getByRole("heading", { name: "Je hebt een plek bij Leiding geven op de werkplek" }).waitFor();
  await page.getByRole("button", { name: "Geef mijn plek terug" }).click();
  await page.getByLabel("Waarom kies je dit?").waitFor();
});
