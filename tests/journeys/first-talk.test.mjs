// The first talk of a programme: Yara prepares on her phone what she brings, and Karin reads what lies on the table.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let yara, karin, table;

const open = (page, name) => page.locator("summary", { hasText: name }).click();

// Meets ST-17.
test("Ruben, who works and studies, is asked what he has been doing for years", async () => {
  const ruben = await signIn(await phone(), "ruben");
  await ruben.goto("/ik/intake");
  await ruben.getByLabel("Wat doe je al jaren?").fill("Ik sleutel al tien jaar aan brommers.");
  await ruben.getByRole("button", { name: "Bewaar" }).click();
  await ruben.getByText("Bewaard. Alleen jij leest het.").waitFor();
});

// Meets GU-11.
test("Yara lays on the table what counts, and keeps the rest", async () => {
  yara = await signIn(await phone({ allow: [422] }), "yara");
  await yara.goto("/ik/begeleiding");
  await yara.getByRole("link", { name: /Mijn startgesprek/ }).click();
  await check(yara);
  await screenshot(yara, "first-talk-empty-phone");
  await yara.getByLabel(/Wat neem je mee/).fill("Op het vmbo gaf ik bijles aan brugklassers. Dat wil ik blijven doen.");
  await yara.locator("#tafel-before").check();
  await open(yara, "Thuis");
  await yara.getByLabel("Thuis", { exact: true }).fill("Ik zorg voor mijn opa.");
  await open(yara, "Baan");
  await yara.getByLabel("Baan", { exact: true }).fill("Ik werk op zaterdag bij de bakker.");
  await yara.locator("#tafel-job").check();
  await open(yara, "Sport of hobby");
  await yara.locator("#tafel-sport").check();
  await yara.getByLabel("Waar wil je niet opnieuw mee beginnen?").fill("Ik wil niet weer uitleggen waarom ik stopte.");
  await yara.locator("#tafel-not_again").check();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText("Schrijf er een zin bij").first().waitFor();
  await check(yara);
  await screenshot(yara, "first-talk-mistake-phone");
  await yara.locator("#tafel-sport").uncheck();
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText("Bewaard. Op tafel: 3 dingen.").waitFor();
  await check(yara);
  await screenshot(yara, "first-talk-sheet-phone");
});

// Meets GU-11.
test("Karin plans it, and the talk opens with the table", async () => {
  karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten?q=Yara");
  const file = await karin.getByRole("link", { name: /Yara Benali/ }).first().getAttribute("href");
  table = `${file}/intake`;
  await karin.goto(table);
  await karin.getByText("bijles aan brugklassers").waitFor();
  assert.equal(await karin.getByText("opa").count(), 0);
  await check(karin);
  await screenshot(karin, "first-talk-table-desktop");
  await karin.getByRole("link", { name: "Plan het gesprek" }).click();
  await karin.getByLabel("Dag", { exact: true }).fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10));
  await karin.getByLabel("Tijd", { exact: true }).fill("07:45");
  await karin.getByRole("button", { name: "Plan het gesprek" }).click();
  await karin.getByRole("link", { name: "Wat Yara meeneemt" }).click();
  await karin.getByText("bijles aan brugklassers").waitFor();
  await check(karin);
  await karin.getByRole("link", { name: "Naar het gesprek" }).click();
  await screenshot(karin, "first-talk-talk-desktop");
});

// Meets GU-11.
test("Karin sees which new students had none yet", async () => {
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Nieuwe studenten" }).click();
  await karin.getByRole("heading", { level: 1, name: "Nieuwe studenten" }).waitFor();
  await check(karin);
  await screenshot(karin, "first-talk-newcomers-desktop");
});

test("it looks well in the dark, and small", async () => {
  const dark = await signIn(await phone({ colorScheme: "dark" }), "yara");
  await dark.goto("/ik/intake");
  await dark.emulateMedia({ colorScheme: "dark" });
  await screenshot(dark, "first-talk-sheet-dark-phone");
  const small = await signIn(await phone(), "karin");
  await small.goto(table);
  await check(small);
  await small.emulateMedia({ colorScheme: "dark" });
  await screenshot(small, "first-talk-table-dark-phone");
});
