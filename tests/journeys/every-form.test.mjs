// Conversations in every form: Karin's laptop and Yara's phone at once. One that nobody planned and is held by telephone, two
// texts of one author, a connection that is gone, the end of it, and one that is written down afterwards.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const onPhone = "Een dag meelopen bij de dagbesteding voor jongeren.";
const onLaptop = "Een dag meelopen bij een school.";
let karin, yara, talk;

const write = (page, where, words) => page.locator(`#tekst-${where}`).fill(words);
const add = (page, where) => page.locator(`section#${where}`).getByRole("button", { name: "Zet erbij" }).click();
const kept = (page, where) => page.locator(`section#${where}`).getByText(/^Bewaard om/).waitFor();

// Meets GU-03.
test("Karin begins a conversation by telephone that nobody planned, and Yara opens it on her phone", async () => {
  karin = await signIn(await desktop(), "karin");
  yara = await signIn(await phone({ allow: [0] }), "yara");
  await karin.goto("/gesprekken");
  await karin.getByRole("link", { name: "Begin zonder plannen" }).click();
  await check(karin);
  await karin.getByRole("link", { name: /Yara Benali/ }).click();
  await check(karin);
  await karin.getByLabel("Bellen").check();
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  await karin.getByText("Yara leest niet mee").waitFor();
  await karin.getByText("Lees het voor en vraag of het klopt.").waitFor();
  talk = new URL(karin.url()).pathname;
  await check(karin);
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Karin begint een gesprek met je/ }).click();
  await yara.getByText("Karin leest mee").waitFor();
  await karin.getByText("Yara leest mee").waitFor();
  assert.equal(await karin.getByText("Lees het voor en vraag of het klopt.").count(), 0);
  await check(yara);
});

// Meets GU-03.
test("on the spot she chooses what she brings, and Karin sees it", async () => {
  await yara.getByRole("link", { name: "Kies wat je meeneemt" }).click();
  await yara.locator('label:has(input[name="ervaring"])').first().click();
  await yara.getByRole("button", { name: /Volgende|Verder/ }).click();
  await yara.goto(talk);
  await karin.locator(".on-table .thing").first().waitFor();
});

// Meets GU-03.
test("what Yara writes in two tabs stands twice for her alone, until she says how it is to be", async () => {
  const laptop = await yara.context().newPage();
  await laptop.goto(talk);
  await write(yara, "vooruitkijken", onPhone);
  await yara.locator("#tekst-vooruitkijken").blur();
  await kept(yara, "vooruitkijken");
  await write(laptop, "vooruitkijken", onLaptop);
  await add(laptop, "vooruitkijken");
  await laptop.getByRole("heading", { name: "Twee teksten" }).waitFor();
  await check(laptop);
  await screenshot(laptop, "two-texts-phone");
  assert.equal(await karin.getByText(onPhone).count(), 0);
  assert.equal(await karin.getByText(onLaptop).count(), 0);
  await laptop.getByRole("button", { name: "Laat allebei staan" }).click();
  await karin.locator("section#vooruitkijken .note", { hasText: onLaptop }).waitFor();
  await karin.locator("section#vooruitkijken .note", { hasText: onPhone }).waitFor();
  await laptop.close();
  await yara.goto(talk);
});

// Meets GU-03.
test("a connection that is gone takes no letter", async () => {
  await yara.context().setOffline(true);
  await yara.getByText(/De verbinding is weg sinds/).waitFor();
  await write(yara, "betekenis", "Ik blijf rustig, ook als het druk is.");
  await yara.locator("#afspraak").fill("Bel de dagbesteding");
  await yara.locator("#tekst-betekenis").blur();
  await yara.context().setOffline(false);
  // A page that the browser threw away meanwhile has it all the same.
  await yara.goto(talk);
  assert.equal(await yara.locator("#tekst-betekenis").inputValue(), "Ik blijf rustig, ook als het druk is.");
  assert.equal(await yara.locator("#afspraak").inputValue(), "Bel de dagbesteding");
  await kept(yara, "betekenis");
  await add(yara, "betekenis");
  await karin.locator("section#betekenis .note", { hasText: "Ik blijf rustig" }).waitFor();
});

// Meets GU-12.
test("both say who takes the initiative next time, and both answers stay", async () => {
  const yaras = yara.locator("#initiatief"), karins = karin.locator("#initiatief");
  await yaras.getByRole("button", { name: "Ik", exact: true }).click();
  await karins.getByText("Yara zegt: Yara.").waitFor();
  await karins.getByRole("button", { name: "Samen" }).click();
  await yaras.getByText("Beide antwoorden blijven staan.").waitFor();
  await check(yara);
});

// Meets GU-03.
test("Karin writes how long it took, and Yara reads and confirms it afterwards", async () => {
  await karin.getByLabel("Hoeveel minuten duurde het?").fill("35");
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText("Duurde 35 minuten").waitFor();
  await check(karin);
  await yara.goto(talk);
  await yara.getByText("Duurde 35 minuten").waitFor();
  await yara.getByRole("button", { name: "Ja, dit klopt" }).first().click();
  await yara.getByText("Bevestigd.").waitFor();
});

// Meets GU-03.
test("a conversation of three days ago is written down, and says so for ever", async () => {
  await karin.goto("/gesprekken/achteraf");
  await check(karin);
  await karin.getByRole("link", { name: /Yara Benali/ }).click();
  const day = new Date(Date.now() - 3 * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  await karin.getByLabel("Wanneer praatten jullie?").fill(day);
  await check(karin);
  await karin.getByRole("button", { name: "Schrijf het op" }).click();
  await karin.getByText("Achteraf geschreven, 3 dagen later").waitFor();
  await write(karin, "terugkijken", "Yara vertelde over de muziekmiddag.");
  await add(karin, "terugkijken");
  await karin.locator("section#terugkijken .note", { hasText: "muziekmiddag" }).waitFor();
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText("Achteraf geschreven, 3 dagen later").waitFor();
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Karin schreef jullie gesprek op/ }).click();
  await yara.getByText("Achteraf geschreven, 3 dagen later").waitFor();
  await yara.getByText("Yara vertelde over de muziekmiddag.").waitFor();
  await check(yara);
  await screenshot(yara, "written-afterwards-phone");
});

// Meets GU-03.
test("in a group all write on one board without a name, and each has a quarter of their own", async () => {
  await karin.goto("/gesprekken");
  await karin.getByRole("link", { name: "Groepsgesprekken" }).click();
  await check(karin);
  await karin.getByLabel("Waar gaat het over?").fill("Wat deed je stage met je?");
  for (const name of ["Yara Benali", "Tygo Smit"]) await karin.getByText(name, { exact: true }).click();
  await karin.getByRole("button", { name: "Begin nu" }).click();
  await karin.getByText("Het bord is nog leeg.").waitFor();
  await check(karin);
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Karin begint een groepsgesprek/ }).click();
  await yara.getByLabel("Zet iets op het bord").fill("Iedereen was in het begin zenuwachtig.");
  await yara.getByRole("button", { name: "Zet erop" }).click();
  await karin.locator("#bord").getByText("Iedereen was in het begin zenuwachtig.").waitFor();
  assert.equal(await karin.locator("#bord").getByText("Yara").count(), 0);
  await yara.getByLabel("Wat betekent dit voor jou?").fill("Ik wil geen nachtdienst.");
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText("Bewaard. Alleen jij ziet dit.").waitFor();
  await yara.getByText("Neem een stap mee").click();
  await yara.getByLabel("Wat ga je doen?").fill("Vraag Hanneke naar haar diensten");
  const day = new Date(Date.now() + 9 * 86_400_000).toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
  await yara.getByLabel("Vóór welke dag?").fill(day);
  await yara.getByRole("button", { name: "Neem mee" }).click();
  await yara.getByText("Deze stap staat bij jouw stappen.").waitFor();
  await check(yara);
  await screenshot(yara, "group-talk-phone");
  await karin.reload();
  assert.equal(await karin.getByText("nachtdienst").count(), 0);
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText("Afgerond. Het telt als groepsgesprek.").waitFor();
  await check(karin);
});

test("without script the same is done with pages", async () => {
  const plain = await signIn(await desktop({ javaScriptEnabled: false }), "karin");
  await plain.goto("/gesprekken/nu");
  await plain.getByRole("link", { name: /Tygo Smit/ }).click();
  await plain.getByRole("button", { name: "Begin het gesprek" }).click();
  await plain.locator("#tekst-terugkijken").fill("Tygo kwam even langs.");
  await plain.locator("section#terugkijken").getByRole("button", { name: "Zet erbij" }).click();
  await plain.locator("section#terugkijken .note", { hasText: "Tygo kwam even langs." }).waitFor();
  await plain.locator("#initiatief").getByRole("button", { name: "Samen" }).click();
  await plain.getByRole("button", { name: "Rond het gesprek af" }).click();
  await plain.getByText("Duurde 25 minuten").waitFor();
});
