// Together around Yara: Karin writes in the shared line and keeps something to remember, Yara reads it on her phone, answers and
// says what helps her.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const forAll = "Yara wil een dag meelopen in de jeugdzorg. Wie kent iemand?";
const toRemember = "Doorvragen naar wat zij op haar stage het liefst doet.";
let yara, karin;

// Meets GU-13.
test("Karin finds the shared line in Yara's file, and writes for the others", async () => {
  karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten?q=yara");
  await karin.getByRole("link", { name: /Yara Benali/ }).first().click();
  await karin.getByRole("link", { name: "Samen rond Yara" }).click();
  await karin.getByRole("heading", { level: 1, name: "Samen rond Yara" }).waitFor();
  await check(karin);
  await screenshot(karin, "together-desktop");
  await karin.getByLabel("Zet iets in de gedeelde lijn").fill(forAll);
  await karin.getByRole("button", { name: "Zet erbij" }).click();
  await karin.getByText("Het staat in de gedeelde lijn.").waitFor();
  await karin.getByText(forAll, { exact: true }).waitFor();
  await check(karin);
});

test("what she wants to remember stays hers, and comes back when she threw it away too soon", async () => {
  await karin.getByLabel("Nieuwe werkaantekening").fill(toRemember);
  await karin.getByRole("button", { name: "Bewaar" }).click();
  await karin.getByText("Bewaard. Alleen jij leest dit.").waitFor();
  await karin.getByRole("button", { name: /^Gooi weg.*Doorvragen/ }).click();
  await karin.getByText("De aantekening is weg.").waitFor();
  assert.equal(await karin.locator(".note", { hasText: toRemember }).count(), 0);
  await karin.getByRole("button", { name: "Maak ongedaan" }).click();
  await karin.locator(".note", { hasText: toRemember }).waitFor();
  await check(karin);
});

// Meets GU-13, GU-16.
test("Yara reads it on her phone, answers, and says what helps her", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Nieuw in je gedeelde lijn/ }).click();
  await yara.getByRole("heading", { level: 1, name: "Samen" }).waitFor();
  await yara.getByText(forAll, { exact: true }).waitFor();
  assert.equal(await yara.getByText(toRemember).count(), 0);
  await check(yara);
  await screenshot(yara, "together-own-phone");
  await yara.getByLabel("Wat moeten je begeleiders weten?").fill("Graag op een donderdag.");
  await yara.getByRole("button", { name: "Zet erbij" }).click();
  await yara.getByText("Graag op een donderdag.", { exact: true }).waitFor();
  await yara.getByText("Een rustige plek").click();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText("Bewaard. Wie jou begeleidt, leest dit.").waitFor();
  assert.ok(await yara.getByLabel("Een rustige plek").isChecked());
  await check(yara);
});

test("Karin reads both, and moves her note to the shared line after reading it once more", async () => {
  await karin.goto("/meldingen");
  await karin.getByRole("link", { name: /Nieuw in de gedeelde lijn van Yara/ }).click();
  await karin.getByText("Graag op een donderdag.", { exact: true }).waitFor();
  await karin.getByText("Een rustige plek").waitFor();
  await karin.getByRole("link", { name: /^Naar de gedeelde lijn.*Doorvragen/ }).click();
  await karin.getByText("Dit komt uit je werkaantekeningen.").waitFor();
  await check(karin);
  await karin.getByRole("button", { name: "Zet erbij" }).click();
  await karin.getByText("Het staat in de gedeelde lijn.").waitFor();
  assert.equal(await karin.locator(".note", { hasText: toRemember }).count(), 0);
  await yara.goto("/ik/samen");
  await yara.getByText(toRemember, { exact: true }).waitFor();
});
