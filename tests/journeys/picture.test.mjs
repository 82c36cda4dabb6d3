// The picture of a student's development: Karin and Yara lay beside their words what several people saw and said, and
// read a year later how they saw it then.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const words = "Blijft rustig als het druk is, en vraagt op tijd om hulp.";
let karin, yara, page, title;

// Meets GU-07, ST-14.
test("Karin writes with Yara what they see, and they choose what lies beside it", async () => {
  karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten?q=Yara");
  page = `${await karin.getByRole("link", { name: /Yara Benali/ }).first().getAttribute("href")}/beeld`;
  await karin.goto(page);
  await check(karin);
  await screenshot(karin, "picture-desktop");
  await karin.locator("#qualities").fill(words);
  const choices = karin.locator('input[name="bewijs"][value^="qualities."]:visible');
  assert.ok(await choices.count() > 1, "several things lie beside it");
  for (const one of await karin.locator('input[name="bewijs"]:checked').all()) {
    if (await one.isVisible()) await one.uncheck();
  }
  await choices.first().check();
  title = await karin.locator(`label:has(#${(await choices.first().getAttribute("id")).replaceAll(".", "\\.")}) b, label:has(#${(await choices.first().getAttribute("id")).replaceAll(".", "\\.")})`).first().innerText();
  await karin.getByRole("button", { name: "Bewaar en vraag of het klopt" }).click();
  await karin.getByText("Bewaard. De ander kijkt of het klopt.").waitFor();
  await check(karin);
});

// Meets GU-07.
test("Yara reads it on her phone, and says that it is right", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/beeld");
  await check(yara);
  await screenshot(yara, "picture-phone");
  await yara.getByRole("button", { name: "Klopt", exact: true }).click();
  await yara.getByText("Bevestigd door jullie allebei.").first().waitFor();
});

// Meets GU-07.
test("both read how they saw it, also later", async () => {
  await yara.locator("#qualities").fill("Ik durf nu ook nee te zeggen.");
  await yara.getByRole("button", { name: "Bewaar en vraag of het klopt" }).click();
  await yara.getByText("Bewaard. De ander kijkt of het klopt.").waitFor();
  await karin.goto(page);
  await karin.getByRole("link", { name: /^Zo zagen jullie het op/ }).first().click();
  await karin.getByText(words).waitFor();
  await karin.getByText(title.split("\n")[0]).first().waitFor();
  await check(karin);
  await screenshot(karin, "picture-version-desktop");
  await karin.emulateMedia({ media: "print" });
  await screenshot(karin, "picture-version-print");
});
