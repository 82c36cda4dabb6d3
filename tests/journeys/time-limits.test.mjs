// Terms of the law and the school: Noah changes one with a reason on his laptop, Fatma has one looked at on her phone, and
// Karin has the new term at once, for who comes next.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let noah, fatma;
const why = "De gemeente vraagt twee jaar.";

// Meets AD-06.
test("Noah finds the terms in his administration, with what differs and what nobody looked at", async () => {
  noah = await signIn(await desktop({ allow: [422] }), "noah");
  await noah.goto("/beheer");
  await noah.getByRole("link", { name: "Termijnen" }).click();
  await noah.getByRole("heading", { level: 1, name: "Termijnen" }).waitFor();
  await check(noah);
  await screenshot(noah, "time-limits-desktop");
  await noah.getByRole("link", { name: /^Anders dan standaard/ }).click();
  await noah.getByText("Standaard is 14 dagen").waitFor();
  await check(noah);
});

// Meets AD-06, LA-03.
test("he changes how long aftercare lasts, with the reason, and reads for whom it holds", async () => {
  await noah.goto("/beheer/termijnen");
  await noah.getByRole("link", { name: "Hoe lang nazorg duurt" }).click();
  await noah.getByText("Wie er al in is, houdt de dag die is afgesproken.").waitFor();
  await check(noah);
  const months = noah.getByLabel("Hoeveel maanden?");
  await months.fill("99");
  assert.equal(await months.evaluate((field) => field.validity.rangeOverflow), true, "the browser says it before it is sent");
  await months.evaluate((field) => { field.form.noValidate = true; });
  await noah.getByLabel("Waarom?").fill(why);
  await noah.getByRole("button", { name: "Bewaar" }).first().click();
  await noah.getByText("Kies een getal van 1 tot en met 36.").first().waitFor();
  assert.equal(await noah.getByLabel("Waarom?").inputValue(), why);
  await check(noah);
  await noah.getByLabel("Hoeveel maanden?").fill("24");
  await noah.getByRole("button", { name: "Bewaar" }).first().click();
  await noah.getByText("Bewaard: 24 maanden.").waitFor();
  await noah.getByText("Noah Pinas koos 24 maanden").waitFor();
  await check(noah);
  await screenshot(noah, "time-limits-one-desktop");
});

// Meets LA-03.
test("who comes into aftercare next has the new term", async () => {
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/nazorg");
  await karin.getByText("Je school stelt 24 maanden voor.").waitFor();
  await check(karin);
});

// Meets AD-06.
test("he undoes it from the note, and takes it up again", async () => {
  await noah.getByRole("button", { name: "Maak ongedaan" }).click();
  await noah.getByText("Teruggedraaid. Nu weer: 12 maanden.").waitFor();
  await noah.getByLabel("Hoeveel maanden?").fill("24");
  await noah.getByLabel("Waarom?").fill(why);
  await noah.getByRole("button", { name: "Bewaar" }).first().click();
  await noah.getByText("Bewaard: 24 maanden.").waitFor();
});

// Meets AD-06.
test("Fatma says on her phone who looked at it, and another value asks for it again", async () => {
  fatma = await signIn(await phone({ colorScheme: "dark" }), "fatma");
  await fatma.goto("/signalen/regels");
  await fatma.getByRole("link", { name: "Termijnen van de school" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Termijnen" }).waitFor();
  await check(fatma);
  await fatma.emulateMedia({ colorScheme: "dark" });
  await screenshot(fatma, "time-limits-phone-dark");
  await fatma.getByRole("link", { name: "Hoe lang nazorg duurt" }).click();
  await fatma.getByRole("heading", { name: "Laat dit nakijken" }).waitFor();
  await fatma.getByLabel("Wie keek dit na?").fill("Mirjam Hoekstra, jurist");
  await fatma.locator("section", { hasText: "Wie keek dit na?" }).last().getByRole("button", { name: "Bewaar" }).click();
  await fatma.getByText("Bewaard. Dit is nagekeken.").waitFor();
  await check(fatma);
  await fatma.emulateMedia({ colorScheme: "dark" });
  await screenshot(fatma, "time-limits-one-phone-dark");
  assert.equal(await fatma.getByRole("heading", { name: "Laat dit nakijken" }).count(), 0);
});

// Meets AD-06.
test("one button goes back to the standard, also without script", async () => {
  const plain = await signIn(await phone({ javaScriptEnabled: false }), "noah");
  await plain.goto("/beheer/termijnen?toon=anders");
  await screenshot(plain, "time-limits-phone");
  await plain.getByRole("button", { name: /Terug naar de standaard.*Hoe lang nazorg duurt/ }).click();
  await plain.getByText("Terug naar de standaard: 12 maanden.").waitFor();
  await plain.getByRole("heading", { name: "Laat dit nakijken" }).waitFor();
});

// Meets AD-06.
test("the pages are whole in English", async () => {
  const page = await signIn(await desktop({ language: "en", colorScheme: "dark" }), "noah");
  await page.goto("/beheer/termijnen/signals.telephone_counts");
  await page.getByRole("heading", { level: 1, name: "Does a conversation by telephone count?" }).waitFor();
  await check(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await screenshot(page, "time-limits-yes-or-no-desktop-dark");
});
