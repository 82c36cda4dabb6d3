// A placement: Yara on her phone, Karin behind a desk, and Hanneke on the workfloor with a telephone and no account.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const moment = "Een bewoner wilde niet eten. Yara zong zacht een liedje mee, en toen at ze.";
let yara, karin, hanneke, link, page;

const addressOf = (at) => new URL(at.url()).pathname;

// Meets PA-02.
test("Yara finds her placement, and chooses what Hanneke may read", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/ik");
  await yara.getByRole("link", { name: /Mijn stages/ }).first().click();
  await yara.getByRole("heading", { level: 1, name: "Mijn stages" }).waitFor();
  await check(yara);
  await yara.getByRole("link", { name: /De Lindehof/ }).first().click();
  await yara.getByRole("heading", { level: 1, name: "Jij bij De Lindehof" }).waitFor();
  page = addressOf(yara);
  await check(yara);
  await screenshot(yara, "placement-phone");
  await yara.getByRole("link", { name: "Kies wat Hanneke ziet" }).click();
  await check(yara);
  await yara.getByRole("checkbox").first().check();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText("Jij koos deze ervaring").first().waitFor();
});

// Meets GU-04.
test("she makes a link, and Hanneke opens it on her own telephone", async () => {
  await yara.getByRole("button", { name: "Maak een link voor Hanneke" }).click();
  await yara.getByRole("heading", { level: 1, name: "De link voor Hanneke" }).waitFor();
  await check(yara);
  link = (await yara.content()).match(/\/link\/[0-9a-z]+/)[0];
  hanneke = await phone();
  await hanneke.goto(link);
  await hanneke.getByRole("heading", { level: 1, name: "Ben jij Hanneke Prins?" }).waitFor();
  assert.equal(await hanneke.getByText("Benali").count(), 0, "who the student is, is not said at the door");
  await check(hanneke);
  await screenshot(hanneke, "trainer-door-phone");
  await hanneke.getByRole("button", { name: "Ja, dat ben ik" }).click();
  await hanneke.getByRole("heading", { level: 1, name: "Dag Hanneke" }).waitFor();
  await hanneke.getByText("Yara schreef over").waitFor();
  await check(hanneke);
  await screenshot(hanneke, "trainer-phone");
});

test("what she types is kept when she is called away, and sent once", async () => {
  await hanneke.getByLabel("Rustig blijven").check();
  const kept = hanneke.waitForResponse((answer) => answer.url().endsWith("/concept") && answer.status() === 204);
  await hanneke.getByLabel("Eén moment dat jij zelf zag").fill(moment);
  await kept;
  await hanneke.reload();
  assert.equal(await hanneke.getByLabel("Eén moment dat jij zelf zag").inputValue(), moment);
  await hanneke.getByLabel(/^Wat kan Yara bij jullie nog proberen/).fill("Een middag mee met de muziek.");
  await hanneke.getByRole("button", { name: "Stuur naar Yara" }).click();
  await hanneke.getByText("Verstuurd. Dank je wel.").waitFor();
  await hanneke.getByText(moment, { exact: true }).waitFor();
  await check(hanneke);
  await hanneke.getByLabel("Ja, ik ben erbij").check();
  await hanneke.getByRole("button", { name: "Geef door" }).click();
  await hanneke.getByText("Dat geven we door.").waitFor();
});

// Meets GU-04, PA-02.
test("Yara and Karin read it, and Karin moves the moment of three", async () => {
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Je praktijkopleider schreef iets/ }).click();
  await yara.getByText(moment, { exact: true }).waitFor();
  karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Stages van mijn studenten" }).click();
  await karin.getByRole("heading", { level: 1, name: "Stages" }).waitFor();
  await check(karin);
  await karin.getByRole("link", { name: /Yara Benali/ }).click();
  await karin.getByText(moment, { exact: true }).waitFor();
  await karin.getByText("De praktijkopleider komt").waitFor();
  await check(karin);
  await screenshot(karin, "placement-desktop");
  await karin.getByRole("link", { name: /^Bekijk.*Halverwege/ }).click();
  await karin.getByRole("heading", { level: 1, name: "Halverwege" }).waitFor();
  await check(karin);
  await karin.getByLabel("Hoe laat?").fill("11:00");
  await karin.getByLabel("Op de werkplek").check();
  await karin.getByLabel("Waar precies?").fill("De huiskamer");
  await karin.getByRole("button", { name: "Verzet dit moment" }).click();
  await karin.getByText("Het moment is gepland.").waitFor();
  await hanneke.goto(link);
  await hanneke.getByText(/11.00 uur, De huiskamer/).waitFor();
});

test("another device needs the code that Karin reads out", async () => {
  await karin.getByRole("button", { name: "Code voor een ander apparaat" }).click();
  const title = await karin.locator("li", { hasText: "Geef deze code aan Hanneke" }).locator("b").first().textContent();
  const computer = await desktop({ allow: [422] });
  await computer.goto(link);
  await computer.getByRole("heading", { level: 1, name: "Een ander apparaat?" }).waitFor();
  await check(computer);
  await computer.getByLabel("Code").fill("000 000");
  await computer.getByRole("button", { name: "Open de link" }).click();
  await computer.getByText("Deze code klopt niet.").first().waitFor();
  await computer.getByLabel("Code").fill(title.trim());
  await computer.getByRole("button", { name: "Open de link" }).click();
  await computer.getByRole("heading", { level: 1, name: "Dag Hanneke" }).waitFor();
  await computer.getByRole("button", { name: "Stuur mij geen berichten meer" }).click();
  await computer.getByText(/Je krijgt geen berichten meer van ons/).waitFor();
  await karin.reload();
  await karin.getByText("Wil geen berichten: bel.").waitFor();
});

// Meets PA-01.
test("Karin looks at the company, and others find nothing of the placement", async () => {
  await karin.goto("/bedrijven");
  await check(karin);
  await karin.getByRole("link", { name: "De Lindehof", exact: true }).click();
  await karin.getByRole("heading", { level: 1, name: "De Lindehof" }).waitFor();
  await karin.getByRole("link", { name: /Yara Benali/ }).waitFor();
  await check(karin);
  await screenshot(karin, "company-desktop");
  const marieke = await signIn(await desktop(), "marieke");
  const answer = await marieke.request.get(page);
  assert.equal(answer.status(), 404);
});

// Meets PA-01.
test("Karin proposes what school and company expect of each other, and Hanneke answers each sentence", async () => {
  await karin.getByText("Stel iets voor").click();
  await karin.getByLabel("Zin 1").fill("De student kiest elke twee weken zelf één activiteit.");
  await karin.getByLabel("Zin 2").fill("De praktijkopleider kijkt elke week een kwartier mee terug.");
  await karin.getByLabel("Geldt tot en met").fill(await karin.getByLabel("Geldt tot en met").getAttribute("max"));
  await karin.getByRole("button", { name: "Vraag het bedrijf" }).click();
  await karin.getByText("Het bedrijf heeft nog niet geantwoord.").waitFor();
  await check(karin);
  await hanneke.goto(link);
  await hanneke.getByRole("link", { name: "Lees en antwoord" }).click();
  await hanneke.getByRole("heading", { level: 1, name: "Wat verwachten we van elkaar?" }).waitFor();
  await check(hanneke);
  const one = hanneke.getByRole("group", { name: /zelf één activiteit/ });
  await one.getByLabel("ja", { exact: true }).check();
  const other = hanneke.getByRole("group", { name: /een kwartier mee terug/ });
  await other.getByLabel("anders", { exact: true }).check();
  await hanneke.getByLabel(/^Hoe dan wel/).nth(1).fill("De praktijkopleider kijkt elke twee weken mee terug.");
  await hanneke.getByRole("button", { name: "Stuur je antwoord" }).click();
  await hanneke.getByText("Je antwoord is verstuurd. Dank je wel.").waitFor();
  await karin.reload();
  await karin.getByRole("button", { name: "Neem dit zo over" }).click();
  await karin.getByText(/afgesproken tot/).waitFor();
  await check(karin);
});

// Meets GU-04.
test("after a moment of three each says what it was, and that it is right so", async () => {
  await yara.goto(page);
  await yara.getByRole("link", { name: /^Bekijk.*Start/ }).click();
  await yara.getByRole("heading", { level: 1, name: "Start" }).waitFor();
  const said = "Ik wil leren rustig blijven. Hanneke laat mij meelopen met Joost.";
  await yara.getByLabel("Wat wil jij vasthouden van dit moment?").fill(said);
  await yara.getByRole("button", { name: "Zet erbij" }).click();
  await yara.getByText(said, { exact: true }).waitFor();
  await check(yara);
  const moment = addressOf(yara);
  await hanneke.goto(link);
  await hanneke.getByRole("link", { name: "Lees het verslag" }).click();
  await hanneke.getByRole("heading", { level: 1, name: "Klopt dit zo, Hanneke?" }).waitFor();
  await hanneke.getByText(said, { exact: true }).waitFor();
  await hanneke.getByText("Spreek iets af").first().click();
  await hanneke.getByLabel("Wat?").fill("Een dag bij de dagbesteding regelen");
  await hanneke.getByRole("button", { name: "Spreek iets af" }).click();
  await hanneke.getByText("Jij: Een dag bij de dagbesteding regelen").waitFor();
  await check(hanneke);
  await screenshot(hanneke, "trainer-recap-phone");
  await hanneke.getByRole("button", { name: "Ja, dit klopt" }).click();
  await hanneke.getByText("Jij zei dat het klopt.", { exact: true }).waitFor();
  await karin.goto(moment);
  await karin.getByText("Hanneke: Een dag bij de dagbesteding regelen").waitFor();
  await karin.getByRole("button", { name: "Ja, dit klopt" }).click();
  await karin.getByText("Yara nog niet.").waitFor();
  await yara.goto(moment);
  await yara.getByRole("button", { name: "Ja, dit klopt" }).click();
  await yara.getByText("Door iedereen bevestigd. Er verandert niets meer.").waitFor();
  await check(yara);
});

// Meets PA-01.
test("Fatma finds De Lindehof twice, sees what will stand where, and makes it one", async () => {
  const fatma = await signIn(await phone(), "fatma");
  await fatma.goto("/bedrijven?q=zorg");
  await fatma.getByRole("link", { name: "Stichting De Lindehof" }).waitFor();
  await fatma.goto("/bedrijven/de-lindehof");
  await fatma.getByRole("heading", { name: "Is dit hetzelfde bedrijf als …?" }).waitFor();
  await check(fatma);
  await fatma.getByRole("link", { name: "Zoek een ander bedrijf" }).click();
  await check(fatma);
  await fatma.getByRole("link", { name: "Stichting De Lindehof" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Stichting De Lindehof gaat op in De Lindehof" }).waitFor();
  await fatma.getByText(/Is dezelfde als Hanneke Prins: hetzelfde adres/).waitFor();
  await check(fatma);
  await screenshot(fatma, "merge-phone");
  await fatma.getByRole("button", { name: "Maak er één bedrijf van" }).click();
  await fatma.getByText("De Lindehof en Stichting De Lindehof zijn nu één bedrijf.").waitFor();
  await check(fatma);
  await screenshot(fatma, "merged-phone");
  const old = await fatma.goto("/bedrijven/stichting-de-lindehof");
  assert.ok(old.url().endsWith("/bedrijven/de-lindehof"), "the old address leads to the kept one");
  await hanneke.goto(link);
  await hanneke.getByRole("heading", { level: 1, name: "Dag Hanneke" }).waitFor();
  await fatma.getByRole("button", { name: /^Draai terug/ }).click();
  await fatma.getByText("Stichting De Lindehof staat er weer apart in.").waitFor();
});

// Meets GU-08, ST-20.
test("in the one window Yara reads what Hanneke sees, stops it, and thinks again", async () => {
  await yara.goto("/ik/begeleiding");
  await yara.getByText(/Praktijkopleider bij De Lindehof/).waitFor();
  await check(yara);
  await screenshot(yara, "who-reads-phone");
  const dark = await signIn(await phone({ colorScheme: "dark" }), "yara");
  await dark.goto("/ik/begeleiding");
  await screenshot(dark, "who-reads-phone-dark");
  await yara.getByRole("button", { name: /^Stop.*Hanneke Prins/ }).click();
  await yara.getByText("Gestopt. De link van Hanneke werkt niet meer.").waitFor();
  assert.equal((await hanneke.request.get(link)).status(), 410);
  await yara.getByRole("button", { name: "Maak ongedaan" }).click();
  await yara.getByText("De link van Hanneke werkt weer.").waitFor();
  assert.equal((await hanneke.request.get(link)).status(), 200);
});

test("Yara switches the link off, and Hanneke's telephone opens nothing any more", async () => {
  await yara.goto(page);
  await yara.getByRole("button", { name: "Sluit de link" }).click();
  await yara.getByText("De link is gesloten. Hanneke ziet niets meer.").waitFor();
  const answer = await hanneke.request.get(link);
  assert.equal(answer.status(), 410);
  const text = await answer.text();
  assert.ok(text.includes("Deze link werkt niet meer."));
  assert.ok(!text.includes("Yara"), "of whom it was is not said any more");
});
