// Seeing oneself: what Yara says of herself, what proves it, how she grew, and what Karin sees of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check } = school();

// Meets ST-01, ST-05.
test("Yara sees her compass, and names a quality with an experience that shows it", async () => {
  const page = await signIn(await phone(), "yara");
  await page.goto("/ik");
  await page.getByRole("heading", { level: 1, name: "Dit ben ik nu" }).waitFor();
  await page.getByRole("img", { name: "Mijn kompas" }).waitFor();
  await check(page);
  await page.goto("/ik/kwaliteiten");
  await check(page);
  await page.getByRole("link", { name: "Zet iets erbij" }).click();
  await page.waitForURL(/\/erbij$/);
  await check(page);
  await page.locator("summary", { hasText: "Of kies een woord" }).click();
  await page.getByLabel("Durven").check();
  await page.getByLabel("Wat zeg je er zelf over?").fill("Ik belde gewoon op");
  await page.locator("label:has(input[name=ervaring])").first().click();
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await page.getByRole("heading", { level: 1, name: "Durven" }).waitFor();
  await page.getByText("Ik belde gewoon op").first().waitFor();
  await page.getByRole("heading", { name: "Dit laat het zien" }).waitFor();
  await check(page);
  await page.goto("/ik");
  await page.getByRole("link", { name: "Durven" }).waitFor();
});

test("what is missing is said, and what was typed stays", async () => {
  const page = await signIn(await phone({ allow: [422] }), "ruben");
  await page.goto("/ik/waarden/erbij");
  await page.getByLabel("Wat zeg je er zelf over?").fill("Iedereen telt mee");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await page.getByText("Schrijf iets op, of kies een woord.").first().waitFor();
  assert.equal(await page.getByLabel("Wat zeg je er zelf over?").inputValue(), "Iedereen telt mee");
  await check(page);
});

// Meets ST-05.
test("what fits no more is let go, taken back, and its history stays", async () => {
  const page = await signIn(await phone(), "ruben");
  await page.goto("/ik/motieven/erbij");
  await page.getByLabel("In je eigen woorden").fill("Buiten werken in de zon");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  const address = new URL(page.url()).pathname;
  await page.getByRole("button", { name: "Dit past niet meer bij mij" }).click();
  await page.waitForURL(/\/ik\/motieven$/);
  await page.locator("summary", { hasText: "Paste vroeger bij mij" }).click();
  await check(page);
  await page.getByRole("link", { name: "Buiten werken in de zon" }).click();
  await page.getByRole("button", { name: "Dit past weer bij mij" }).click();
  await page.waitForURL(new RegExp(`${address}$`));
  await page.locator("summary", { hasText: "Hoe dit zo kwam" }).click();
  await page.getByText("Je pakte dit weer op.").waitFor();
  await check(page);
});

// Meets ST-16.
test("Karin sees what Yara shares of herself, and no longer when she stops", async () => {
  const page = await signIn(await phone(), "yara");
  const karin = await signIn(await desktop(), "karin");
  await page.goto("/ik/kwaliteiten/erbij");
  await page.getByLabel("In je eigen woorden").fill("Mensen laten lachen");
  await page.locator("label:has(input[name=wie][value=counsellor])").click();
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await page.getByRole("heading", { level: 1, name: "Mensen laten lachen" }).waitFor();
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: /Yara/ }).first().click();
  await karin.getByRole("heading", { name: "Zo ziet Yara zichzelf" }).waitFor();
  await karin.getByText("Mensen laten lachen").waitFor();
  await check(karin);
  await page.locator("#wie label:has(input[value=me])").click();
  await page.locator('form[action$="/wie"]').getByRole("button", { name: "Bewaar" }).click();
  await page.getByText("Alleen jij").first().waitFor();
  await karin.reload();
  assert.equal(await karin.getByText("Mensen laten lachen").count(), 0);
});

// Meets ST-13.
test("her growth is told from before mbo until now, in words and a line", async () => {
  const page = await signIn(await phone(), "yara");
  await page.goto("/ik");
  await page.getByRole("link", { name: "Zo ben ik gegroeid" }).click();
  await page.getByRole("heading", { level: 1, name: "Zo ben ik gegroeid" }).waitFor();
  await page.getByText("Voor het mbo").first().waitFor();
  await page.getByRole("img", { name: "Wie begon, per half jaar" }).waitFor();
  await page.getByText("Bekijk als tabel").click();
  await check(page);
  assert.equal(await page.locator("main").getByText("%").count(), 0, "no figure is put on a person");
});

test("the pages of herself are in English too, on a desktop", async () => {
  const page = await signIn(await desktop({ language: "en" }), "yara");
  for (const [path, heading] of [["/ik", "This is me now"], ["/ik/waarden", "Values"], ["/ik/groei", "How I grew"],
                                 ["/ik/rust", "Not now"], ["/ik/mogelijkheden/erbij", "What could you do or become?"]]) {
    await page.goto(path);
    await page.getByRole("heading", { level: 1, name: heading }).waitFor();
    await check(page);
  }
});

test("without script she says something of herself and finds it back", async () => {
  const page = await signIn(await phone({ javaScriptEnabled: false }), "yara");
  await page.goto("/ik/mogelijkheden/erbij");
  await page.getByLabel("In je eigen woorden").fill("Een eigen zorgboerderij");
  await page.getByRole("button", { name: "Zet erbij" }).click();
  await page.getByRole("heading", { level: 1, name: "Een eigen zorgboerderij" }).waitFor();
  await page.goto("/ik/mogelijkheden");
  await page.getByRole("link", { name: "Een eigen zorgboerderij" }).waitFor();
});
