// Her network: whom Yara knows, what each can do for the other, when they speak, and being introduced.
import { test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let yara;

// Meets ST-10.
test("Yara sees her people in a picture and a list, and adds one", async () => {
  yara = await signIn(await phone(), "yara");
  await yara.goto("/vooruit/stappen");
  await yara.getByRole("link", { name: "Mijn mensen" }).first().click();
  await yara.waitForURL(/\/vooruit\/mensen/);
  await check(yara);
  await screenshot(yara, "network-people-phone");
  await yara.getByRole("link", { name: "Iemand erbij" }).click();
  await yara.waitForURL(/\/mensen\/nieuw/);
  await check(yara);
  await screenshot(yara, "network-new-phone");
  await yara.getByLabel("Hoe heet deze persoon?").fill("Mevrouw El Amrani");
  await yara.locator("label", { hasText: "Nog niet zo" }).click();
  await yara.getByLabel("Waarmee kan deze persoon jou helpen?").fill("Hoe je op een school begint");
  await yara.getByText("Meer erbij, mag later").click();
  await yara.getByLabel("Wat kun jij voor deze persoon doen?").fill("Helpen bij het zomerfeest");
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.waitForURL(/\/mensen\/[0-9a-z]{13}/);
  await yara.getByText("Helpen bij het zomerfeest").waitFor();
  await check(yara);
});

// Meets ST-10.
test("they plan to speak for a step, and she writes down what came of it", async () => {
  await yara.getByLabel("Welke dag?").fill(dayFromNow(1));
  await yara.getByLabel("Waar wil je het over hebben?").fill("Een ochtend meekijken");
  await yara.getByLabel("Voor welke stap?").selectOption({ index: 1 });
  await yara.getByRole("button", { name: "Spreek iets af" }).click();
  await yara.getByRole("heading", { name: "Binnenkort" }).waitFor();
  await check(yara);
  await screenshot(yara, "network-person-phone");
  await yara.getByLabel("Wat kwam eruit?").fill("Ik mag dinsdag komen");
  await yara.getByRole("button", { name: "Wij spraken elkaar" }).click();
  await yara.getByText("Ik mag dinsdag komen").waitFor();
  await yara.getByRole("button", { name: "Haal weg" }).click();
  await yara.waitForURL(/\/vooruit\/mensen$/);
  await yara.getByRole("button", { name: "Maak ongedaan" }).click();
  await yara.getByRole("heading", { level: 1, name: "Mevrouw El Amrani" }).waitFor();
});

// Meets ST-10.
test("she makes a message of her own, and asks Karin, who reads it in her file", async () => {
  await yara.goto("/vooruit/voorstellen");
  await check(yara);
  const wish = "iemand die op een speciale school werkt";
  await yara.locator("#wens-ander").fill(wish);
  await yara.getByRole("button", { name: "Maak een bericht" }).click();
  await yara.getByLabel("Je bericht").waitFor();
  await check(yara);
  await screenshot(yara, "network-introduction-phone");
  await yara.locator("#wens").fill(wish);
  await yara.getByRole("button", { name: "Vraag het Karin" }).click();
  await yara.waitForURL(/\/vooruit\/mensen$/);
  const karin = await signIn(await desktop(), "karin");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: /Yara Benali/ }).first().click();
  await karin.getByRole("heading", { name: "Yara zoekt een kennismaking" }).waitFor();
  await karin.getByText(wish).waitFor();
  await check(karin);
});
