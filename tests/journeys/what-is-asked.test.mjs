// The guidance requirement: Fatma takes the demands of last year over, Karin and Yara decide together, each on a phone, and Dirk fixes the list.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, consoleErrors, screenshot } = school();

let karin, yara, dirk;
const why = "Alles is er, en je kunt zeggen waarom het bij je past.";
const hers = "Mijn werk bij de supermarkt telt ook mee.";

// Meets LA-01.
test("Fatma takes last year's demands over, adds one and writes down who fixed them", async () => {
  const fatma = await signIn(await desktop(), "fatma");
  await fatma.goto("/begeleiders");
  await fatma.getByRole("link", { name: /^LOB-eis/ }).click();
  await check(fatma);
  await fatma.getByRole("searchbox").fill("maatschappelijke");
  await fatma.getByRole("searchbox").press("Enter");
  await fatma.getByRole("link", { name: /^Start 2026, nog geen eisen.*Maatschappelijke Zorg$/ }).click();
  await fatma.getByText("Nog geen eisen voor wie in 2026 begon.").waitFor();
  await fatma.getByRole("link", { name: "Bekijk de eisen" }).click();
  await check(fatma);
  await fatma.getByRole("button", { name: "Neem die van 2025 over" }).click();
  await fatma.getByText("Overgenomen als concept. Kijk ze na.").waitFor();
  const add = fatma.locator("section", { hasText: "Eis erbij" }).last();
  await add.getByLabel("Kort").fill("Netwerk");
  await add.getByLabel("De zin voor studenten").fill("Je sprak iemand die werkt in jouw richting.");
  await add.getByRole("button", { name: "Bewaar" }).click();
  await fatma.getByText("Bewaard in het concept.").waitFor();
  await check(fatma);
  await screenshot(fatma, "requirement-demands-desktop");
  await fatma.getByLabel("Vastgesteld door").fill("Paul Verhagen, college van bestuur");
  await fatma.getByRole("button", { name: "Stel 6 eisen vast" }).click();
  await fatma.getByText("Vastgesteld. Studenten lezen het vanaf nu.").waitFor();
  await fatma.getByText(/Vastgesteld door Paul Verhagen/).waitFor();
  await check(fatma);
});

// Meets LA-01, ST-17.
test("Karin sees on her phone how far each is, and decides with Yara", async () => {
  karin = await signIn(await phone(), "karin");
  yara = await signIn(await phone(), "yara");
  await yara.goto("/ik");
  await yara.getByRole("link", { name: "LOB-eis", exact: true }).click();
  await yara.getByRole("heading", { level: 1, name: "Jouw LOB-eis" }).waitFor();
  await yara.getByText("Leg er iets naast").click();
  await yara.getByLabel("Bij welke eis?").selectOption({ label: "Laten zien" });
  await yara.getByLabel("Wat hoort erbij?").fill(hers);
  await yara.getByRole("button", { name: "Leg ernaast" }).click();
  await yara.getByText("Het ligt ernaast.").waitFor();
  await check(yara);
  await screenshot(yara, "requirement-own-phone");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "LOB-eis van mijn studenten" }).click();
  await karin.getByRole("link", { name: /^Start 2025.*Maatschappelijke Zorg$/ }).click();
  await karin.getByText(/Niemand kan vrijstelling krijgen\./).waitFor();
  await check(karin);
  await screenshot(karin, "requirement-matrix-phone");
  await karin.locator("table").getByRole("link", { name: /Yara Benali/ }).first().click();
  await karin.getByText(hers).waitFor();
  await check(karin);
  await karin.getByRole("radio", { name: /^Voldaan/ }).check();
  await karin.getByLabel("Waarom?").fill(why);
  await karin.getByRole("button", { name: "Stel vast, vraag Yara om te bevestigen" }).click();
  await karin.getByText("Vastgesteld. Yara leest het en zegt of het klopt.").waitFor();
  await check(karin);
});

// Meets LA-01.
test("Yara reads it at the same time, and says that it is right", async () => {
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Je LOB-eis is vastgesteld/ }).click();
  await yara.getByText(why).waitFor();
  await check(yara);
  await yara.getByRole("button", { name: "Ja, dit klopt" }).click();
  await yara.getByText("Dank je. Je begeleider leest het.").waitFor();
  await karin.reload();
  await karin.getByText(/Yara zegt: dit klopt\./).waitFor();
});

// Meets LA-01.
test("Dirk reads what a list will hold, fixes it and saves it", async () => {
  dirk = await signIn(await desktop(), "dirk");
  await dirk.getByRole("heading", { level: 1, name: "LOB-eis: uitkomsten" }).waitFor();
  await check(dirk);
  await screenshot(dirk, "requirement-exam-office-desktop");
  await dirk.getByRole("link", { name: "Stel lijst vast" }).click();
  await dirk.getByText("Er is nog niets vastgesteld. Lees het na.").waitFor();
  await check(dirk);
  await screenshot(dirk, "requirement-list-rehearsal-desktop");
  // Meanwhile Yara thinks again: what was read is not what would be fixed.
  await yara.getByRole("button", { name: "Ik bedenk me" }).click();
  await yara.getByText("Ik zie het anders").click();
  await yara.getByLabel("Hoe zie jij het?").fill(hers);
  await yara.getByRole("button", { name: "Zeg het" }).click();
  await yara.getByText("Gezegd. Jouw zin staat erbij.").waitFor();
  await dirk.getByRole("button", { name: /^Stel lijst vast met / }).click();
  await dirk.getByText("Intussen veranderde er iets. Dit is de lijst van nu.").waitFor();
  assert.deepEqual(consoleErrors().filter((one) => !one.includes("status of 409")), []);
});

test("what Yara sees differently stands beside it on the list", async () => {
  await dirk.getByRole("button", { name: /^Stel lijst vast met / }).click();
  await dirk.getByText("De lijst staat vast.").waitFor();
  await dirk.getByText(hers).first().waitFor();
  assert.equal(await dirk.getByText(why).count(), 1, "the counsellor's sentence stands there once, for who sees it differently");
  await check(dirk);
  const [file] = await Promise.all([dirk.waitForEvent("download"), dirk.getByRole("link", { name: "Bewaar als CSV" }).click()]);
  assert.match(file.suggestedFilename(), /^lob-eis-.*\.csv$/);
  await yara.reload();
  await yara.getByText(/De examencommissie leest jouw zin en beslist\./).waitFor();
});

// Meets LA-01.
test("the exam committee opens it again, and all three read why", async () => {
  await dirk.getByText("Heropen de uitkomst van Yara Benali").click();
  await dirk.getByLabel("Besluit van").first().fill("Examencommissie Zorg");
  const form = dirk.locator("details[open] form").first();
  await form.getByLabel("Waarom?").fill("Haar werk telt mee.");
  await form.getByRole("button", { name: "Heropen" }).click();
  await dirk.getByText("Heropend. De student en de begeleider horen het.").waitFor();
  await yara.reload();
  await yara.getByText("Haar werk telt mee.").first().waitFor();
  await karin.goto("/meldingen");
  await karin.getByRole("link", { name: /De LOB-eis van Yara is heropend/ }).click();
  await karin.getByText("Wat eerder gold").waitFor();
});
