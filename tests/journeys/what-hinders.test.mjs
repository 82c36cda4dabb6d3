// What holds Yara back: she says it on her phone, Karin acts and looks back, Marieke sees numbers and no names, Fatma sets a rule.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, consoleErrors, screenshot } = school();

// The browser says of a form that came back that it did.
const cameBack = (status) => assert.deepEqual(consoleErrors().filter((one) => !one.includes(`status of ${status}`)), []);

const fact = "Ik durf op mijn stage niet te zeggen dat het te veel is.";
const why = "We oefenen het gesprek donderdag samen.";
let yara, karin;

// Meets GU-09.
test("Yara says on her phone what holds her back", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/ik/begeleiding");
  await yara.getByRole("link", { name: /Signalen over mij/ }).click();
  await yara.getByRole("heading", { level: 1, name: "Signalen over mij" }).waitFor();
  await check(yara);
  await yara.getByLabel("Wat houdt jou tegen?").fill(fact);
  await yara.getByRole("button", { name: "Zeg het" }).click();
  await yara.getByText("Gezegd. Je begeleider leest het.").waitFor();
  await yara.getByText("Er keek nog niemand naar.").waitFor();
  await check(yara);
  await screenshot(yara, "signal-own-phone");
});

// Meets GU-09.
test("Karin reads it, does something and says when she looks again", async () => {
  karin = await signIn(await desktop(), "karin");
  await karin.goto("/meldingen");
  await karin.getByRole("link", { name: /Yara wil dat jij iets weet/ }).click();
  await karin.getByRole("heading", { level: 1, name: fact }).waitFor();
  await check(karin);
  await screenshot(karin, "signal-desktop");
  await karin.getByRole("radio", { name: /^Ja, ik doe iets/ }).check();
  await karin.getByLabel("Waarom?").fill(why);
  await karin.getByRole("button", { name: "Bewaar" }).click();
  await karin.getByText("Kies wat je doet.").first().waitFor();
  cameBack(422);
  assert.equal(await karin.getByLabel("Waarom?").inputValue(), why);
  await karin.getByRole("radio", { name: /^Ik zet een gesprek klaar/ }).check();
  await karin.getByRole("button", { name: "Bewaar" }).click();
  await karin.getByText("Bewaard. Yara leest het ook.").waitFor();
  await karin.getByRole("heading", { name: "Hielp het?" }).waitFor();
  await check(karin);
  await yara.goto("/ik/signalen");
  await yara.getByText(/Karin doet iets: een gesprek/).first().waitFor();
  await yara.getByText(why, { exact: true }).waitFor();
});

test("she takes it back and does it again, and what helped closes it", async () => {
  await karin.getByRole("button", { name: "Maak ongedaan" }).click();
  await karin.getByText("Het signaal is zoals het was.").waitFor();
  await karin.getByRole("radio", { name: /^Ja, ik doe iets/ }).check();
  await karin.getByRole("radio", { name: /^Ik stuur Yara een vraag/ }).check();
  await karin.getByLabel("Waarom?").fill(why);
  await karin.getByRole("button", { name: "Bewaar" }).click();
  await karin.getByRole("button", { name: "Een beetje" }).click();
  await karin.getByText(/Hielp het\? Een beetje\./).first().waitFor();
  await check(karin);
  await yara.goto("/ik/signalen");
  await yara.getByText("Wat voorbij is").click();
  await yara.getByText(fact, { exact: true }).waitFor();
});

// Meets GU-09.
test("what Koers saw waits on Vandaag; Karin silences it with a reason, and turns it on again", async () => {
  await karin.goto("/vandaag");
  const first = karin.locator("section", { hasText: "Vraagt aandacht" }).locator("ul.rows a").first();
  const name = (await first.innerText()).trim();
  await first.click();
  await karin.getByText(/Meer weet Koers niet\./).waitFor();
  await karin.getByRole("radio", { name: /^Nog even wachten/ }).check();
  await karin.getByLabel("Waarom?").fill("Eerst de toetsweek.");
  await karin.getByRole("button", { name: "Bewaar" }).click();
  await karin.getByText(/^Bewaard\./).waitFor();
  await check(karin);
  await karin.goto("/signalen");
  await check(karin);
  await screenshot(karin, "signals-desktop");
  const silent = karin.locator("section", { hasText: "Stil gezet" });
  await silent.getByText(name, { exact: true }).waitFor();
  await silent.getByRole("button", { name: new RegExp(`^Zet aan.*${name}`) }).click();
  await karin.getByText("Het signaal staat weer open.").waitFor();
});

test("who judges on two devices at once reads both, and loses nothing", async () => {
  await karin.goto("/vandaag");
  await karin.locator("section", { hasText: "Vraagt aandacht" }).locator("ul.rows a").first().click();
  const other = await signIn(await phone(), "karin");
  await other.goto(new URL(karin.url()).pathname);
  for (const [page, words, then] of [[karin, "Hij redt zich goed.", /^Bewaard\./],
    [other, "Ik weet het nog niet.", /Intussen deed Karin iets met dit signaal\./]]) {
    await page.getByRole("radio", { name: /^Nee, dit is goed zo/ }).check();
    await page.getByLabel("Waarom?").fill(words);
    await page.getByRole("button", { name: "Bewaar" }).click();
    await page.getByText(then).waitFor();
  }
  cameBack(409);
  await other.getByText("Hij redt zich goed.", { exact: true }).waitFor();
  assert.equal(await other.getByLabel("Waarom?").inputValue(), "Ik weet het nog niet.");
  await check(other);
  await other.getByRole("button", { name: "Bewaar" }).click();
  await other.getByText("Ik weet het nog niet.", { exact: true }).waitFor();
  await other.getByText("Hij redt zich goed.", { exact: true }).waitFor();
});

// Meets GU-09, QU-09.
test("Marieke sees how many are open and for how long, and no name", async () => {
  const marieke = await signIn(await desktop(), "marieke");
  await marieke.goto("/begeleiders");
  await marieke.getByRole("link", { name: /Signalen in het team/ }).click();
  await marieke.getByRole("heading", { level: 1, name: /^Signalen: / }).waitFor();
  await check(marieke);
  await screenshot(marieke, "signals-team-desktop");
  const page = await marieke.locator("main").innerText();
  for (const name of ["Yara", "Jayden", "Noor", "Esra", "Tygo"]) assert.ok(!page.includes(name), name);
});

test("Fatma sets a rule, and Karin reads who did", async () => {
  const fatma = await signIn(await desktop(), "fatma");
  await fatma.goto("/signalen/regels");
  await check(fatma);
  const rule = fatma.locator("section", { hasText: "Stappen te laat" });
  await rule.getByText("Pas aan").click();
  await rule.getByLabel("Vanaf hoeveel?").fill("3");
  await rule.getByRole("button", { name: "Bewaar" }).click();
  await fatma.getByText("Bewaard. Het geldt vanaf nu.").waitFor();
  await fatma.getByText(/Ingesteld door Fatma/).waitFor();
  await karin.goto("/signalen/regels");
  await karin.getByText("vanaf 3 stappen").waitFor();
  await check(karin);
});
