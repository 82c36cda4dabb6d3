// Support: Yara asks Ellen on her phone, they write and sign at the same time, and she shows one line and no more.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, consoleErrors, screenshot } = school();

const need = "Ik werk beter op een rustige plek.";
const what = "Een rustige plek om te werken";
let yara, ellen, link;

// Meets LA-04.
test("Yara asks for what she needs, and says nothing of what she has", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/ik/begeleiding");
  await yara.getByRole("link", { name: /Ondersteuning/ }).click();
  await yara.getByText("Je hoeft niet te zeggen wat je hebt.").waitFor();
  await check(yara);
  await yara.getByLabel("Wat heb je nodig?").fill(need);
  await yara.getByRole("button", { name: "Vraag het" }).click();
  await yara.getByText("Gevraagd. Ellen Vos leest het.").waitFor();
  await check(yara);
});

test("Ellen reads it, and writes down what they agree", async () => {
  ellen = await signIn(await desktop(), "ellen");
  await check(ellen);
  await screenshot(ellen, "support-officer-desktop");
  await ellen.getByRole("link", { name: /^Yara Benali/ }).click();
  await ellen.getByText(need).waitFor();
  await ellen.getByText("Regel erbij").click();
  await ellen.getByLabel("Wat?").fill(what);
  await ellen.getByLabel("Wie doet wat, waar en vanaf wanneer?").fill("Lokaal C0.04, elke dag tot 16.00 uur.");
  await ellen.locator("details[open]").getByRole("button", { name: "Bewaar" }).click();
  await ellen.getByText("Bewaard. Yara leest het ook.").waitFor();
  await check(ellen);
});

// Meets LA-04.
test("what changes while Yara signs is not signed", async () => {
  await yara.reload();
  await yara.getByText(what, { exact: true }).waitFor();
  await ellen.getByText("Regel erbij").click();
  await ellen.getByLabel("Wat?").fill("Een half uur langer bij toetsen");
  await ellen.locator("details[open]").getByRole("button", { name: "Bewaar" }).click();
  await ellen.getByText("Bewaard. Yara leest het ook.").waitFor();
  const signing = yara.locator("section", { hasText: "Teken je?" });
  await signing.getByLabel("Typ je naam").fill("Yara Benali");
  await signing.getByRole("radio", { name: "16 jaar of ouder" }).check();
  await signing.getByRole("button", { name: "Teken de afspraak" }).click();
  await yara.getByText("Intussen veranderde de tekst. Lees haar opnieuw.").waitFor();
  assert.deepEqual(consoleErrors().filter((one) => !one.includes("status of 409")), []);
  await yara.getByText("Een half uur langer bij toetsen", { exact: true }).waitFor();
  assert.equal(await yara.getByLabel("Typ je naam").inputValue(), "Yara Benali");
  await check(yara);
  await screenshot(yara, "support-sign-phone");
  await yara.getByRole("button", { name: "Teken de afspraak" }).click();
  await yara.getByText("Getekend. Nu Ellen nog.").waitFor();
});

// Meets LA-04.
test("Ellen signs too, and it is in force", async () => {
  await ellen.reload();
  await ellen.getByRole("button", { name: "Teken de afspraak" }).click();
  await ellen.getByText("Jullie tekenden allebei. De afspraak geldt.").waitFor();
  await check(ellen);
  await yara.reload();
  await check(yara);
});

// Meets LA-04.
test("Yara shows one line to a teacher, who sees no more, and stops it", async () => {
  await yara.getByText("Laat één regel zien").last().click();
  await yara.getByLabel("Welke regel?").selectOption({ label: what });
  await yara.getByLabel("Voor wie?").fill("Sanne, docent");
  const until = new Date(Date.now() + 20 * 86400e3).toISOString().slice(0, 10);
  await yara.getByLabel("Tot en met").fill(until);
  await yara.getByRole("button", { name: "Maak een link" }).click();
  await yara.getByText("Je ziet de link maar één keer.").waitFor();
  await check(yara);
  link = /\/regel\/[a-z0-9]+/.exec(await yara.content())[0];
  const teacher = await phone({ allow: [410] });
  await teacher.goto(link);
  await teacher.getByText(what, { exact: true }).waitFor();
  await check(teacher);
  const seen = await teacher.locator("main").innerText();
  for (const words of ["toetsen", "Benali", "Ellen", "C0.04"]) assert.ok(!seen.includes(words), words);
  await yara.getByRole("link", { name: "Terug naar de afspraak" }).click();
  await yara.getByRole("button", { name: /^Stop.*Sanne/ }).click();
  await yara.getByText("Gestopt. De link werkt niet meer.").waitFor();
  await teacher.reload();
  await teacher.getByText("Deze regel is er niet meer.").first().waitFor();
});

// Meets LA-04.
test("Karin finds nothing of it", async () => {
  const karin = await signIn(await desktop({ allow: [404] }), "karin");
  const address = new URL(yara.url()).pathname;
  const answer = await karin.goto(address);
  assert.equal(answer.status(), 404);
  for (const page of ["/vandaag", "/studenten", "/meldingen"]) {
    await karin.goto(page);
    const words = await karin.locator("body").innerText();
    assert.ok(!words.includes("rustige plek") && !words.includes("Ellen"), page);
  }
});
