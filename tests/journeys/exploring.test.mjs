// Exploring work, studies and money: what it asks beside what Yara named of herself, kept with a note and a question.
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

// Meets ST-06, ST-07.
test("Yara finds an occupation on her phone, compares, and keeps it with a question", async () => {
  const page = await signIn(await phone(), "yara");
  await page.goto("/vooruit");
  await page.getByRole("link", { name: "Beroepen" }).click();
  await check(page);
  await screenshot(page, "occupations-phone");
  await page.getByRole("searchbox").fill("jongeren");
  await page.getByRole("button", { name: "Zoek" }).click();
  await page.getByRole("link", { name: "Jongerenwerker" }).click();
  await page.getByRole("heading", { level: 1, name: "Jongerenwerker" }).waitFor();
  await check(page);
  await screenshot(page, "occupation-phone");
  await page.getByLabel("Wat valt je op?").fill("Je bent veel buiten.");
  await page.getByLabel("Wat wil je hierover weten?").fill("Hoe zijn de avonden?");
  await page.getByRole("button", { name: /Bewaar dit|Pas aan/ }).click();
  await page.getByText("Dit bewaarde je op").waitFor();
  await check(page);
  await page.goto("/vooruit/beroepen?bewaard=1");
  await page.getByRole("link", { name: "Jongerenwerker" }).waitFor();
  await check(page);
});

// Meets ST-07.
test("Ruben reads about going on learning and about money, without script", async () => {
  const page = await signIn(await desktop({ javaScriptEnabled: false }), "ruben");
  await page.goto("/vooruit/verder-leren");
  await screenshot(page, "studies");
  await page.getByRole("link", { name: "Engineering" }).first().click();
  await page.getByRole("button", { name: /Bewaar dit|Pas aan/ }).click();
  await page.getByText("Dit bewaarde je op").waitFor();
  await page.getByRole("button", { name: "Haal weg" }).click();
  await page.goto("/vooruit/geld");
  await page.getByRole("heading", { name: "Je doet bbl" }).waitFor();
});

// Meets ST-06, ST-07.
test("the pages of exploring are complete on a desktop, in English too", async () => {
  const page = await signIn(await desktop({ language: "en" }), "yara");
  for (const path of ["/vooruit", "/vooruit/beroepen?sector=zorg", "/vooruit/beroepen/kok", "/vooruit/verder-leren",
                      "/vooruit/verder-leren/hbo-social-work", "/vooruit/geld"]) {
    await page.goto(path);
    await check(page);
  }
});
