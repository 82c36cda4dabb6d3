// A career conversation: Yara prepares on her phone, Karin holds it on her laptop, both write and see the same at once,
// agreements become steps, and both confirm.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot, noConsoleErrors } = school();
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const onward = (page) => page.locator(".focus-foot button").first().click();
const part = (page, anchor) => page.locator(`section#${anchor}`);

async function write(page, anchor, words) {
  await part(page, anchor).locator("textarea").last().fill(words);
  await part(page, anchor).getByRole("button", { name: "Zet erbij" }).click();
  await part(page, anchor).locator(".note", { hasText: words }).waitFor();
}

// Yara's file, as Karin finds it, and a conversation of today.
async function plannedToday(karin) {
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: /Yara Benali/ }).first().click();
  await karin.waitForURL(/\/studenten\/\w+/);
  const student = new URL(karin.url()).pathname.split("/").pop();
  await karin.goto(`/gesprekken/plannen?student=${student}`);
  await check(karin);
  await karin.getByLabel("Dag").fill(inDays(0));
  await karin.getByLabel("Tijd").fill("16:20");
  await karin.getByLabel("Plek").fill("B2.14");
  await karin.getByRole("button", { name: "Plan het gesprek" }).click();
  await karin.waitForURL(/\/gesprekken\/\w{13}$/);
  return new URL(karin.url()).pathname;
}

let talk;

// Meets GU-03, ST-14.
test("Yara prepares in three steps, and Karin sees it grow", async () => {
  const karin = await signIn(await desktop(), "karin");
  talk = await plannedToday(karin);
  await karin.getByRole("button", { name: "Begin het gesprek" }).waitFor();
  const yara = await signIn(await phone(), "yara");
  await yara.goto("/gesprekken");
  await check(yara);
  await yara.goto(`${talk}/voorbereiden`);
  await check(yara);
  await screenshot(yara, "talk-prepare-1");
  await yara.locator("label.pick-row").nth(0).click();
  await yara.locator("label.pick-row").nth(1).click();
  await onward(yara);
  await yara.waitForURL(/stap=2/);
  await check(yara);
  await yara.locator("#vraag").fill("Wil ik wel in de ouderenzorg blijven?");
  // Nobody pressed a button yet.
  await karin.locator("#op-tafel", { hasText: "Wil ik wel in de ouderenzorg blijven?" }).waitFor();
  await onward(yara);
  await yara.waitForURL(/stap=3/);
  await check(yara);
  await screenshot(yara, "talk-prepare-3");
  await yara.locator("label.tile", { hasText: "Luisteren" }).click();
  await onward(yara);
  await yara.waitForURL(new RegExp(`${talk}$`));
  await check(yara);
  await screenshot(yara, "talk-before-phone");
  await karin.locator("#op-tafel", { hasText: "Luisteren" }).waitFor();
  await check(karin);
  await screenshot(karin, "talk-before-desktop");
});

// Meets GU-03, GU-05, GU-14.
test("Karin and Yara write at the same time and lose nothing", async () => {
  const karin = await signIn(await desktop(), "karin");
  const yara = await signIn(await phone(), "yara");
  await karin.goto(talk);
  await yara.goto(talk);
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  await yara.getByRole("link", { name: "Kijk daar" }).click();
  await yara.locator("#terugkijken").waitFor();
  await check(karin);
  await check(yara);

  // Karin is in the middle of a sentence when Yara's note comes in.
  const karins = part(karin, "betekenis").locator("textarea").last();
  await karins.click();
  await karins.pressSequentially("Jij blijft");
  await write(yara, "terugkijken", "Een bewoner werd boos. Ik ging naast hem zitten.");
  await part(karin, "terugkijken").locator(".note.from-student", { hasText: "Een bewoner werd boos" }).waitFor();
  assert.equal(await karins.inputValue(), "Jij blijft");
  assert.ok(await karins.evaluate((field) => field === document.activeElement), "the focus stays");
  await karins.pressSequentially(" rustig");
  await part(yara, "betekenis").getByText("Karin schrijft…").waitFor();
  assert.equal(await yara.getByText("Jij blijft rustig").count(), 0, "names, not letters");
  await part(karin, "betekenis").getByRole("button", { name: "Zet erbij" }).click();
  await part(yara, "betekenis").locator(".note", { hasText: "Jij blijft rustig" }).waitFor();
  assert.equal(await karins.inputValue(), "");
  await write(karin, "betekenis", "En je luistert");
  await part(yara, "betekenis").locator(".note").nth(1).waitFor();

  // Another question, without leaving the page.
  const address = karin.url();
  await part(karin, "terugkijken").locator("summary", { hasText: "Vraag bij de hand" }).click();
  const question = part(karin, "terugkijken").locator(".question");
  const first = await question.innerText();
  await part(karin, "terugkijken").getByRole("link", { name: "Andere vraag" }).click();
  await karin.waitForFunction(([selector, words]) => document.querySelector(selector).innerText !== words,
                              ["#terugkijken .question", first]);
  assert.equal(karin.url(), address);

  await write(yara, "vooruitkijken", "Misschien past een school ook bij mij.");
  const deals = part(karin, "bewegen");
  await deals.getByLabel("Nieuwe afspraak").fill("Loop een dag mee op een school");
  await deals.getByLabel("Vóór welke dag?").fill(inDays(21));
  await deals.getByRole("button", { name: "Spreek dit af" }).click();
  await part(yara, "bewegen").locator(".deal", { hasText: "Loop een dag mee op een school" }).waitFor();
  await check(karin);
  await check(yara);
  await screenshot(karin, "talk-canvas-desktop");
  await screenshot(yara, "talk-canvas-phone");

  await yara.getByRole("button", { name: "Ja, dit klopt" }).click();
  await karin.locator("#klopt", { hasText: "Yara: klopt" }).waitFor();
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.waitForURL(new RegExp(`${talk}$`));
  await check(karin);
  await screenshot(karin, "talk-record-desktop");
  await karin.emulateMedia({ media: "print" });
  await screenshot(karin, "talk-record-print");
  await yara.locator("#stand", { hasText: "Het gesprek is afgerond." }).waitFor();
  await yara.goto("/vooruit/stappen");
  await yara.getByText("Loop een dag mee op een school").first().waitFor();
});

// Meets GU-15.
test("one tap afterwards, and five ticks for who wants", async () => {
  const yara = await signIn(await phone(), "yara");
  await yara.goto("/start");
  await screenshot(yara, "talk-after-phone");
  await yara.getByRole("button", { name: "Een beetje" }).click();
  await yara.waitForURL(/vinkjes/);
  await check(yara);
  await screenshot(yara, "talk-ticks-phone");
  await yara.getByText("Ik kon alles zeggen en voelde me gehoord.").click();
  await onward(yara);
  await yara.waitForURL(new RegExp(`${talk}$`));
  await check(yara);
  await screenshot(yara, "talk-record-phone");
});

// Meets GU-03, GU-05.
test("without script the same conversation is held with buttons", async () => {
  const karin = await signIn(await desktop({ javaScriptEnabled: false, allow: [422] }), "karin");
  const second = await plannedTodayWithoutScript(karin);
  await karin.getByRole("button", { name: "Begin het gesprek" }).click();
  await karin.waitForURL(new RegExp(`${second}$`));
  await karin.locator("#schrijf-terugkijken").fill("Vorige keer was Yara naar een school");
  await part(karin, "terugkijken").getByRole("button", { name: "Zet erbij" }).click();
  await part(karin, "terugkijken").locator(".note", { hasText: "naar een school" }).waitFor();
  await part(karin, "terugkijken").getByText("Loop een dag mee op een school").waitFor();
  await part(karin, "betekenis").locator("summary", { hasText: "Vraag bij de hand" }).click();
  await part(karin, "betekenis").getByRole("link", { name: "Andere vraag" }).click();
  await karin.waitForURL(/bij=make_sense/);
  await karin.getByRole("button", { name: "Rond het gesprek af" }).click();
  await karin.getByText("Wacht op Yara").waitFor();
  await karin.goto("/hulpmiddelen?onderdeel=networking");
  noConsoleErrors();
  const laptop = await signIn(await desktop(), "karin");
  await laptop.goto("/hulpmiddelen?onderdeel=networking");
  await check(laptop);
  await screenshot(laptop, "talk-aids");
  await laptop.goto("/gesprekken");
  await check(laptop);
  await screenshot(laptop, "talk-list-desktop");
});

async function plannedTodayWithoutScript(karin) {
  await karin.goto(talk);
  await karin.getByRole("link", { name: /Plan het volgende gesprek|Yara/ }).first().click();
  const student = new URL(karin.url()).pathname.split("/").pop();
  const named = new URL(karin.url()).searchParams.get("student") ?? student;
  await karin.goto(`/gesprekken/plannen?student=${named}`);
  await karin.getByLabel("Dag").fill(inDays(0));
  await karin.getByLabel("Tijd").fill("17:00");
  await karin.getByRole("button", { name: "Plan het gesprek" }).click();
  await karin.waitForURL(/\/gesprekken\/\w{13}$/);
  return new URL(karin.url()).pathname;
}
