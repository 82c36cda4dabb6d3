// The day of a moment of three: Yara and Karin at the workplace, each with a screen, and Hanneke on her telephone by her link.
// They write at one table.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let yara, karin, hanneke, link, placement, moment;

const addressOf = (at) => new URL(at.url()).pathname;
const small = { viewport: { width: 375, height: 812 } };
const telephone = () => phone({ ...small, allow: [0, 403, 404, 410] });

async function says(page, words) {
  await page.getByLabel("Schrijf wat jij zegt of hoort").fill(words);
  await page.getByRole("button", { name: "Zet erbij" }).click();
}
async function agrees(page, words) {
  await page.getByLabel("Wat ga jij doen?").fill(words);
  await page.getByRole("button", { name: "Spreek af" }).click();
}
const reads = (page, words) => page.getByText(words, { exact: true }).waitFor();

// Meets GU-04, PA-02.
test("Hanneke waits on her telephone, and the table opens by itself when Karin begins", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/stages");
  await yara.getByRole("link", { name: /De Lindehof/ }).first().click();
  await yara.getByRole("heading", { level: 1, name: "Jij bij De Lindehof" }).waitFor();
  placement = addressOf(yara);
  await yara.getByRole("button", { name: "Maak een link voor Hanneke" }).click();
  await yara.getByRole("heading", { level: 1, name: "De link voor Hanneke" }).waitFor();
  link = (await yara.content()).match(/\/link\/[0-9a-z]+/)[0];

  karin = await signIn(await desktop(), "karin");
  await karin.goto(placement);
  await karin.getByRole("link", { name: /^Bekijk.*Halverwege/ }).click();
  await karin.getByRole("heading", { level: 1, name: "Halverwege" }).waitFor();
  moment = addressOf(karin);
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  await karin.getByRole("heading", { level: 1, name: "Nu al beginnen?" }).waitFor();
  await check(karin);
  await karin.getByRole("link", { name: "Nee, nog niet" }).click();
  await karin.getByLabel("Welke dag?", { exact: true }).fill(dayFromNow(0));
  await karin.getByRole("button", { name: "Verzet dit moment" }).click();
  await karin.getByText("Het moment is gepland.").waitFor();

  hanneke = await telephone();
  await hanneke.goto(link);
  await hanneke.getByRole("button", { name: "Ja, dat ben ik" }).click();
  await hanneke.getByText("Vandaag praten jullie.").waitFor();
  await hanneke.getByRole("link", { name: "Naar het gesprek" }).click();
  await hanneke.getByRole("heading", { level: 1, name: "Straks praten jullie" }).waitFor();
  await check(hanneke);
  await screenshot(hanneke, "table-wait-phone");

  await karin.goto(moment);
  await karin.getByText("Hanneke zit klaar").waitFor();
  await check(karin);
  await screenshot(karin, "table-before-desktop");
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  await karin.getByText("Het gesprek is begonnen.").waitFor();
  await hanneke.getByRole("heading", { level: 1, name: "Jullie gesprek" }).waitFor();
  await yara.goto(moment);
  await karin.getByText("Hanneke leest mee").waitFor();
  await karin.getByText("Yara leest mee").waitFor();
});

// Meets GU-04.
test("all three write, and each reads the others without looking again", async () => {
  const words = {
    yara: "Ik bleef rustig toen een bewoner boos werd.",
    hanneke: "Ze ging zitten en wachtte. Na vijf minuten at hij door.",
    karin: "Erbij zijn is al iets.",
  };
  await hanneke.getByLabel("Schrijf wat jij zegt of hoort").pressSequentially("Ze ging", { delay: 20 });
  await karin.getByText("Hanneke schrijft…").waitFor();
  await says(hanneke, words.hanneke);
  await says(yara, words.yara);
  await says(karin, words.karin);
  for (const page of [yara, hanneke, karin]) for (const one of Object.values(words)) await reads(page, one);
  await agrees(yara, "Een dag meelopen met de dagbesteding");
  await agrees(hanneke, "Die dag regelen met Wim");
  await agrees(karin, "Een oud-student zoeken");
  await reads(karin, "Hanneke: Die dag regelen met Wim");
  await reads(hanneke, "Jij: Die dag regelen met Wim");
  await reads(hanneke, "Karin: Een oud-student zoeken");
  await reads(yara, "Karin: Een oud-student zoeken");
  for (const [page, name] of [[yara, "table-phone"], [hanneke, "table-trainer-phone"], [karin, "table-desktop"]]) {
    await check(page);
    await screenshot(page, name);
  }
  await hanneke.emulateMedia({ colorScheme: "dark" });
  await screenshot(hanneke, "table-trainer-phone-dark");
  await hanneke.emulateMedia({ colorScheme: "light" });
});

test("what Hanneke typed without a connection arrives", async () => {
  const words = "In de kelder is geen bereik.";
  await hanneke.context().setOffline(true);
  await says(hanneke, words);
  await hanneke.getByText(/^De verbinding is weg sinds/).waitFor();
  assert.equal(await hanneke.getByLabel("Schrijf wat jij zegt of hoort").inputValue(), words);
  await hanneke.context().setOffline(false);
  await reads(karin, words);
  await reads(yara, words);
});

test("what is not sent yet stays on the telephone, whoever writes meanwhile", async () => {
  await hanneke.getByLabel("Schrijf wat jij zegt of hoort").fill("Half geschreven");
  await says(yara, "Ik wil dit vaker.");
  await reads(hanneke, "Ik wil dit vaker.");
  assert.equal(await hanneke.getByLabel("Schrijf wat jij zegt of hoort").inputValue(), "Half geschreven");
  await hanneke.reload();
  assert.equal(await hanneke.getByLabel("Schrijf wat jij zegt of hoort").inputValue(), "Half geschreven");
  await hanneke.getByLabel("Schrijf wat jij zegt of hoort").fill("");
});

// Meets GU-04.
test("a link of another placement does not open this table", async () => {
  const answer = await yara.context().request.post("/stages/nieuw", {
    form: { bedrijf: "De Wilgen", plaats: "Lindewaard", opleider: "Wim de Groot", van: dayFromNow(-10), tot: dayFromNow(30), dagen: "2", wens: "" },
    headers: { Origin: new URL(yara.url()).origin }, maxRedirects: 0,
  });
  const other = await signIn(await phone(), "yara");
  await other.goto(answer.headers().location);
  await other.getByRole("button", { name: "Maak een link voor Wim" }).click();
  await other.getByRole("heading", { level: 1, name: "De link voor Wim" }).waitFor();
  const wims = (await other.content()).match(/\/link\/[0-9a-z]+/)[0];
  const wim = await telephone();
  await wim.goto(wims);
  await wim.getByRole("button", { name: "Ja, dat ben ik" }).click();
  await wim.getByRole("heading", { level: 1, name: "Dag Wim" }).waitFor();
  const id = moment.split("/").pop();
  assert.equal((await wim.request.get(`${wims}/gesprek/tafel?moment=${id}`)).status(), 404);
  assert.equal((await wim.request.get(`${wims}/verslag/${id}`)).status(), 404);
  await wim.goto(`${wims}/gesprek`);
  await wim.getByText("Er staat geen gesprek gepland").waitFor();
  assert.equal(await wim.getByText("Ik wil dit vaker.").count(), 0);
  await check(wim);
});

// Meets GU-04.
test("Karin ends it, and all three say that it is right", async () => {
  await karin.getByText("Hanneke schreef mee en was er dus bij.").waitFor();
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText("Het gesprek is afgerond.").first().waitFor();
  await hanneke.getByText("Het gesprek is afgerond.").waitFor();
  await hanneke.getByRole("link", { name: "Lees het verslag en zeg of het klopt" }).click();
  await hanneke.getByRole("heading", { level: 1, name: "Klopt dit zo, Hanneke?" }).waitFor();
  await check(hanneke);
  await screenshot(hanneke, "table-recap-phone");
  await hanneke.getByRole("button", { name: "Ja, dit klopt" }).click();
  await hanneke.getByText("Jij zei dat het klopt.", { exact: true }).waitFor();
  await yara.getByRole("link", { name: "Lees het verslag en zeg of het klopt" }).click();
  await yara.getByRole("button", { name: "Ja, dit klopt" }).click();
  await yara.getByText("Karin nog niet.").waitFor();
  await karin.reload();
  await karin.getByRole("button", { name: "Ja, dit klopt" }).click();
  await karin.getByText("Door iedereen bevestigd. Er verandert niets meer.").waitFor();
  await check(karin);
  await screenshot(karin, "table-recap-desktop");
});

test("Yara closes the link while Hanneke waits, and the page leads away by itself", async () => {
  await karin.goto(placement);
  await karin.getByRole("button", { name: "Nog een moment erbij" }).click();
  await karin.getByRole("heading", { level: 1, name: "Extra moment" }).waitFor();
  await karin.getByLabel("Welke dag?", { exact: true }).fill(dayFromNow(0));
  await karin.getByLabel("Hoe laat?").fill("15:00");
  await karin.getByLabel("Op de werkplek").check();
  await karin.getByRole("button", { name: "Plan dit moment" }).click();
  await karin.getByText("Het moment is gepland.").waitFor();
  await hanneke.goto(`${link}/gesprek`);
  await hanneke.getByRole("heading", { level: 1, name: "Straks praten jullie" }).waitFor();
  await yara.goto(placement);
  await yara.getByRole("button", { name: "Sluit de link" }).click();
  await yara.getByText("De link is gesloten. Hanneke ziet niets meer.").waitFor();
  await hanneke.getByText("Deze link werkt niet meer.").waitFor();
});
