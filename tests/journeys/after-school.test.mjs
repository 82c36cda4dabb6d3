// Aftercare: Karin keeps in touch with Yara, who reads all of it on her phone, says yes to one thing, and stops it.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const agreed = "We bellen elke maand, tot je werk hebt.";
const said = "Ze heeft morgen een proefdag bij De Lindehof.";
const portion = "Yara zoekt werk in de zorg en wil hulp bij solliciteren.";
let karin, yara;

// Meets LA-03.
test("Karin marks Yara with a reason, and Yara reads it at once", async () => {
  karin = await signIn(await desktop(), "karin");
  yara = await signIn(await phone(), "yara");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Nazorg", exact: true }).click();
  await karin.getByRole("heading", { level: 1, name: "Nazorg" }).waitFor();
  await check(karin);
  await karin.getByLabel("Wie?").selectOption({ label: "Yara Benali" });
  await karin.getByRole("radio", { name: "Nog geen werk of school bekend" }).check();
  await karin.getByLabel("Wat spreken jullie af?").fill(agreed);
  await karin.getByLabel("Gemeente").fill("Lindewaard");
  await karin.getByRole("button", { name: "Zet in nazorg" }).click();
  await karin.getByText("Yara is in nazorg, en leest het ook.").waitFor();
  await check(karin);
  await yara.goto("/ik/begeleiding");
  await yara.getByRole("link", { name: /Contact na school/ }).click();
  await yara.getByText(agreed).waitFor();
  await check(yara);
});

// Meets LA-03.
test("a contact with its next small step is recorded, and read by both", async () => {
  await karin.getByText("Leg contact vast").click();
  await karin.getByRole("radio", { name: "Gebeld" }).check();
  await karin.getByRole("textbox", { name: "Hoe gaat het?" }).fill(said);
  await karin.getByLabel("Volgende kleine stap").fill("Na de proefdag een bericht.");
  await karin.locator("details[open]").getByRole("button", { name: "Bewaar" }).click();
  await karin.getByText("Vastgelegd. Yara leest het ook.").waitFor();
  await check(karin);
  await screenshot(karin, "aftercare-case-desktop");
  await yara.reload();
  await yara.getByText("Volgende stap: Na de proefdag een bericht.").waitFor();
});

// Meets LA-03.
test("nothing goes to the municipality before Yara says yes", async () => {
  await karin.getByText("Draag iets over").click();
  await karin.getByLabel("Aan wie?").fill("Gemeente Lindewaard");
  await karin.getByLabel("Wat precies?").fill(portion);
  await karin.getByRole("radio", { name: "De student zegt ja" }).check();
  await karin.getByRole("button", { name: "Leg vast" }).click();
  await karin.getByText("Vastgelegd. Yara leest het.").waitFor();
  assert.equal(await karin.getByRole("button", { name: /^Ik heb het overgedragen/ }).count(), 0);
  await yara.reload();
  await yara.getByText(portion).waitFor();
  await check(yara);
  await screenshot(yara, "aftercare-own-phone");
  await yara.getByRole("button", { name: /^Ja, dat mag/ }).click();
  await yara.getByText("Gezegd. Karin leest het.").waitFor();
  await karin.reload();
  await karin.getByRole("button", { name: /^Ik heb het overgedragen/ }).click();
  await karin.getByText("Vastgelegd dat het is overgedragen.").waitFor();
  await yara.reload();
  await yara.getByText(/overgedragen op/).waitFor();
});

// Meets LA-03.
test("a link opens without an account, and shows nothing but a question", async () => {
  await karin.getByRole("button", { name: "Maak een link zonder account" }).click();
  await karin.getByText("Je ziet de link maar één keer.").waitFor();
  await check(karin);
  const link = /\/hoe-gaat-het\/[a-z0-9]+/.exec(await karin.content())[0];
  const outside = await phone({ allow: [410] });
  await outside.goto(link);
  await outside.getByText("Er is nu geen vraag.").first().waitFor();
  await check(outside);
  const seen = await outside.locator("main").innerText();
  for (const words of ["Benali", "Karin", "proefdag", "Lindewaard"]) assert.ok(!seen.includes(words), words);
  await outside.getByRole("button", { name: "Stop hiermee" }).click();
  await outside.getByText("Deze link werkt niet meer.").first().waitFor();
  await yara.reload();
  await yara.getByText(/Dit is voorbij sinds/).waitFor();
  await karin.goto("/nazorg");
  assert.equal(await karin.getByRole("link", { name: "Yara Benali" }).count(), 0);
  await screenshot(karin, "aftercare-list-desktop");
});
