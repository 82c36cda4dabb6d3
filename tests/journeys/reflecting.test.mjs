// Looking back in one's own way: another question, a picture, questions about later, and not now.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { school } from "./harness.mjs";
import { film } from "./people.mjs";
import { pause } from "./program.mjs";

const { phone, desktop, signIn, check, screenshot } = school({ microphone: true });
const folder = mkdtempSync(join(tmpdir(), "koers-reflecting-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const onward = (page) => page.locator(".focus-foot button").first().click();

async function record(page, words, who = "counsellor") {
  await page.goto("/vastleggen");
  await page.locator("button[name=waar][value=placement]").click();
  await page.locator("#tekst").fill(words);
  await onward(page);
  await page.locator("label:has(input[value=proud])").click();
  await page.locator(`label:has(input[name=wie][value=${who}])`).click();
  await onward(page);
  await page.waitForURL(/\/terugdenken/);
  return new URL(page.url()).pathname.replace("/terugdenken", "");
}

// Meets ST-03, ST-04, ST-05.
test("Yara asks for another question, answers three, and her own words are offered for her profile", async () => {
  const page = await signIn(await phone(), "yara");
  const experience = await record(page, "Ik hielp een bewoner met bellen naar haar zus.");
  const first = await page.locator("h1").textContent();
  await page.getByRole("link", { name: "Andere vraag" }).click();
  await page.waitForURL(/gezien=/);
  assert.notEqual(await page.locator("h1").textContent(), first);
  await check(page);
  for (let question = 1; question <= 3; ++question) {
    const choices = page.locator("label:has(input[name=keuze])");
    if (await choices.count()) await choices.first().click();
    else await page.locator("#woorden").fill("Ik bleef kalm toen zij ging huilen");
    await onward(page);
    await page.waitForURL(new RegExp(`vraag=${question + 1}`));
  }
  await page.getByRole("heading", { level: 1, name: "Je dacht terug" }).waitFor();
  await check(page);
  const offer = page.getByRole("button", { name: /bij mijn (kwaliteiten|motieven)/ });
  if (await offer.count()) {
    await offer.first().click();
    await page.waitForURL(/\/ik\/(kwaliteiten|motieven)\//);
    await page.getByRole("heading", { name: "Dit laat het zien" }).waitFor();
    await check(page);
  }
  await page.goto(experience);
  await check(page);
});

// Meets ST-03, ST-15.
test("a picture is an answer, and there are questions about later", async () => {
  const page = await signIn(await phone(), "yara");
  const experience = await record(page, "Vandaag ging alles anders dan gepland.");
  await page.goto(experience);
  await page.locator("summary", { hasText: "Denk verder" }).click();
  await page.getByRole("link", { name: "Als het werk verandert" }).click();
  await page.waitForURL(/thema=adaptability/);
  await page.locator("summary", { hasText: "Kies een plaatje" }).click();
  await check(page);
  await page.locator("label.picture-tile", { hasText: "Een brug" }).click();
  await onward(page);
  await page.waitForURL(/vraag=2/);
  await page.goto(experience);
  await page.getByText("Een brug").waitFor();
});

// Meets ST-03.
test("Yara answers by talking, filming and drawing, and types nothing", async () => {
  const page = await signIn(await phone({ permissions: ["microphone"] }), "yara");
  const experience = await record(page, "Ik bleef rustig toen iedereen riep.");
  const sent = page.locator('.chosen .row[data-state="sent"]');
  const next = async (question) => {
    await sent.waitFor();
    await onward(page);
    await page.waitForURL(new RegExp(`vraag=${question}`));
  };

  await page.locator("label.chip", { hasText: "Vertel het" }).click();
  await page.getByText("Vertel maar.").waitFor();
  await pause(1500);
  await screenshot(page, "reflecting-speaks");
  await page.getByRole("button", { name: "Stop met opnemen" }).click();
  await sent.waitFor();
  await check(page);
  await screenshot(page, "reflecting-spoken");
  await next(2);

  const [choice] = await Promise.all([page.waitForEvent("filechooser"), page.locator("label.chip", { hasText: "Film het" }).click()]);
  await choice.setFiles(film(folder));
  await next(3);

  await page.locator("label.chip", { hasText: "Teken het" }).click();
  const { x, y, width, height } = await page.locator("dialog canvas").boundingBox();
  await page.mouse.move(x + 20, y + 20);
  await page.mouse.down();
  await page.mouse.move(x + width - 20, y + height - 20, { steps: 5 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Klaar met tekenen" }).click();
  await next(4);

  await page.getByRole("heading", { level: 1, name: "Je dacht terug" }).waitFor();
  await check(page);
  await page.goto(experience);
  await page.locator("audio").waitFor();  // the part renews itself when it is ready
  await page.locator("video").waitFor();
  assert.equal(await page.locator('.qa img[src^="/opnames/"]').count(), 1);
  await check(page);
  await screenshot(page, "reflecting-answered");

  // What was spoken is there on return, to keep or to take away.
  await page.goto(`${experience}/terugdenken`);
  await check(page);
});

// Meets ST-19.
test("one tap puts a skill beside the competencies", async () => {
  const page = await signIn(await phone(), "yara");
  const experience = await record(page, "Samen de feestzaal versierd.");
  await page.goto(experience);
  await page.locator("summary", { hasText: "Wat oefende je nog meer?" }).click();
  await page.getByRole("button", { name: "Samenwerken" }).click();
  await page.locator('button[aria-pressed="true"]', { hasText: "Samenwerken" }).waitFor();
  await check(page);
});

// Meets ST-03, ST-16.
test("not now: Koers asks nothing, kindly, and Karin knows only what Yara shares", async () => {
  const page = await signIn(await phone(), "ruben");
  await page.goto("/ik/rust");
  await check(page);
  await page.locator("label:has(input[name=weken][value='2'])").click();
  await page.getByRole("button", { name: "Laat mijn vragen rusten" }).click();
  await page.waitForURL(/\/ik$/);
  await page.getByRole("heading", { name: "Je vragen rusten" }).waitFor();
  await check(page);
  const experience = await record(page, "Het lukte niet vandaag.").then((address) => address);
  await page.getByRole("heading", { level: 1, name: "Je vragen rusten" }).waitFor();
  await check(page);
  await page.getByRole("link", { name: "Naar de ervaring" }).click();
  await page.waitForURL(new RegExp(experience));
  await page.goto("/start");
  assert.equal(await page.getByText("Denk terug aan").count(), 0);
  await page.getByRole("button", { name: "Vraag me weer iets" }).click();
  await page.waitForURL(/\/ik$/);
  assert.equal(await page.getByRole("heading", { name: "Je vragen rusten" }).count(), 0);
});

// Meets GU-06.
test("Karin's question is answered later, or laid aside", async () => {
  const page = await signIn(await phone(), "yara");
  const karin = await signIn(await desktop(), "karin");
  const experience = await record(page, "Mijn eerste keer alleen op de gang.");
  await karin.goto(experience);
  await karin.locator("#woorden").fill("Wat gaf je vertrouwen?");
  await karin.getByRole("button", { name: "Stuur" }).click();
  await karin.getByText("wacht op antwoord").waitFor();
  await page.goto(experience);
  await page.getByRole("button", { name: "Ik antwoord later" }).click();
  await page.getByText("De vraag komt over een week terug.").waitFor();
  await check(page);
  await karin.goto(experience);
  await karin.getByText("antwoordt later").waitFor();
  await page.goto(experience);
  await page.getByRole("button", { name: "Leg opzij" }).click();
  await page.getByText("Je hoeft geen antwoord te geven.").waitFor();
  await karin.goto(experience);
  await karin.getByText("opzij gelegd").waitFor();
  await check(karin);
});
