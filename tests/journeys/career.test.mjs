// A student's whole career, once on a phone and once on a desktop: record, look back, see oneself, explore, choose, steer,
// network, show, and own it all. What each page does when things go wrong is in the journey of that page.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow, photo } from "./people.mjs";

const onward = (page) => page.locator(".focus-foot button").first().click();

for (const device of ["phone", "desktop"]) describe(`Yara on a ${device}`, () => {
  const journey = school({ students: 60 });
  const { check, signIn, screenshot } = journey;
  let yara, experience, portfolio;

  // Meets ST-02.
  test("records what she did, with a photo", async () => {
    yara = await signIn(await journey[device](), "yara");
    await yara.locator("button[name=waar][value=stage]").click();
    await yara.waitForURL(/\/vastleggen\/wat/);
    const [files] = await Promise.all([yara.waitForEvent("filechooser"), yara.locator("label.file-choice").click()]);
    await files.setFiles([photo()]);
    await yara.locator('.chosen .row[data-state="sent"]').first().waitFor();
    await yara.locator("#tekst").fill("Ik gaf voor het eerst zelf de overdracht.");
    await check(yara);
    await onward(yara);
    await yara.waitForURL(/\/vastleggen\/gevoel/);
    await yara.locator("label:has(input[value=proud])").click();
    await yara.locator("label:has(input[name=wie][value=counsellor])").click();
    await check(yara);
    await onward(yara);
    await yara.waitForURL(/\/terugdenken/);
    experience = new URL(yara.url()).pathname.replace("/terugdenken", "");
  });

  // Meets ST-03, ST-04.
  test("looks back with three questions at most, one at a time", async () => {
    let asked = 0;
    while (!(await yara.getByRole("heading", { level: 1, name: "Je dacht terug" }).isVisible())) {
      asked += 1;
      assert.ok(asked <= 3, "no fourth question");
      assert.equal(await yara.locator("h1").count(), 1);
      const choices = yara.locator("label:has(input[name=keuze])");
      if (await choices.count()) await choices.first().click();
      else await yara.locator("#woorden").fill("Ik bleef rustig en vertelde wat ik zag");
      if (asked === 1) await check(yara);
      await onward(yara);
      await yara.waitForURL(new RegExp(`vraag=${asked + 1}`));
    }
    await check(yara);
    await yara.goto(experience);
    await yara.locator('img[src^="/beelden/"]').first().waitFor();
    await check(yara);
  });

  // Meets ST-01, ST-05, ST-13.
  test("sees herself: a quality of her own with what shows it, and how she grew", async () => {
    await yara.goto("/ik/kwaliteiten/erbij");
    await yara.getByLabel("In je eigen woorden").fill("Rustig vertellen");
    await yara.locator(`label:has(input[name=ervaring][value="${experience.split("/").at(-1)}"])`).click();
    await yara.getByRole("button", { name: "Zet erbij" }).click();
    await yara.getByRole("heading", { level: 1, name: "Rustig vertellen" }).waitFor();
    await yara.locator(`main a[href="${experience}"]`).first().waitFor();
    await check(yara);
    await yara.goto("/ik");
    await yara.getByRole("link", { name: "Rustig vertellen" }).waitFor();
    await check(yara);
    await yara.goto("/ik/groei");
    await check(yara);
  });

  // Meets ST-06, ST-07.
  test("explores an occupation beside herself, and keeps it with a question", async () => {
    await yara.goto("/vooruit/beroepen");
    await yara.getByRole("searchbox").fill("jongeren");
    await yara.getByRole("button", { name: "Zoek" }).click();
    await yara.getByRole("link", { name: "Jongerenwerker" }).click();
    await check(yara);
    await yara.getByLabel("Wat wil je hierover weten?").fill("Hoe zijn de avonden?");
    await yara.getByRole("button", { name: /Bewaar dit|Pas aan/ }).click();
    await yara.getByText("Dit bewaarde je op").waitFor();
    await yara.goto("/vooruit/verder-leren");
    await check(yara);
    await yara.goto("/vooruit/geld");
    await check(yara);
  });

  // Meets ST-08.
  test("chooses an option with a reason, and changes her mind before the day", async () => {
    await yara.goto("/vooruit");
    await yara.getByRole("link", { name: "Kies je keuzedeel" }).first().click();
    await yara.waitForURL(/\/vooruit\/keuzes\//);
    const choice = yara.url();
    for (const [option, why] of [["Ondernemen in de zorg", "Ik wil iets van mezelf beginnen."], ["Jeugdzorg", "Ik bleef rustig. Kan dat ook met jongeren?"]]) {
      await yara.goto(choice);
      if (option === "Jeugdzorg") await yara.getByText("Wissel van optie").click();
      await yara.locator("label.option", { hasText: option }).click();
      await yara.getByLabel("Waarom kies je dit?").fill(why);
      await yara.getByRole("button", { name: "Ik kies dit" }).click();
      await yara.getByRole("heading", { name: `Je hebt een plek bij ${option}` }).waitFor();
    }
    await check(yara);
  });

  // Meets ST-09.
  test("takes a small step that asks for the next experience", async () => {
    await yara.goto("/vooruit/stappen/nieuw");
    await yara.getByLabel("Wat ga je doen?").fill("Een avond meelopen bij het jongerenwerk");
    await yara.getByLabel("Vóór welke dag?").fill(dayFromNow(7));
    await yara.getByRole("button", { name: "Bewaar" }).click();
    await yara.waitForURL(/\/vooruit\/stappen$/);
    await yara.getByRole("link", { name: "Een avond meelopen bij het jongerenwerk" }).click();
    await yara.getByRole("button", { name: "Gelukt" }).click();
    await yara.getByLabel("Wat kwam eruit?").fill("De avonden zijn druk en leuk.");
    await check(yara);
    await yara.getByRole("button", { name: "Bewaar" }).click();
    await yara.waitForURL(/\/vooruit\/stappen$/);
    await check(yara);
  });

  // Meets ST-10, ST-11.
  test("knows somebody, and asks somebody who is further", async () => {
    await yara.goto("/vooruit/mensen/nieuw");
    await yara.getByLabel("Hoe heet deze persoon?").fill("Meneer Visser");
    await yara.locator("label", { hasText: "Nog niet zo" }).click();
    await yara.getByLabel("Waarmee kan deze persoon jou helpen?").fill("Meelopen in het buurthuis");
    await yara.getByRole("button", { name: "Bewaar" }).click();
    await yara.getByRole("heading", { level: 1, name: "Meneer Visser" }).waitFor();
    await check(yara);
    await yara.goto("/vooruit/vraag-iemand?q=jeugdzorg");
    await yara.getByRole("link", { name: /Daan · / }).click();
    await yara.getByLabel("Jouw vraag").fill("Hoe ziet een gewone dinsdag eruit?");
    await yara.getByRole("button", { name: "Stuur" }).click();
    await yara.waitForURL(/\/vragen\/[0-9a-z]{13}/);
    await check(yara);
  });

  // Meets ST-12, ST-16.
  test("shows it on a page of her own, by a link that ends when she says so", async () => {
    await yara.goto("/ik/portfolio");
    await yara.getByText("Nog een portfolio").click();
    await yara.getByRole("button", { name: /Blog/ }).click();
    await yara.waitForURL(/\/ik\/portfolio\/\w+$/);
    portfolio = new URL(yara.url()).pathname;
    await yara.getByRole("link", { name: /Zet erbij.*Wat ik deed/ }).click();
    await yara.getByText("Schrijf zelf een stukje").click();
    await yara.getByLabel("Titel").fill("Zo doe ik de overdracht");
    await yara.getByLabel("Je tekst").fill("Eerst kijken, dan vertellen.");
    await yara.locator('form[action$="/stukje"]').getByRole("button", { name: "Zet erbij" }).click();
    await yara.waitForURL((url) => url.pathname === portfolio);
    await yara.getByText("Ik gaf voor het eerst").first().waitFor();  // Koers put the newest ready
    await check(yara);
    await yara.getByRole("link", { name: "Zet open voor…" }).click();
    await yara.getByLabel("Voor wie is de link?").fill("het buurthuis");
    await yara.getByRole("button", { name: "Zet open" }).click();
    if (await yara.getByText("Nee, laat ze weg").first().isVisible()) {
      await yara.locator("label", { hasText: "Nee, laat ze weg" }).click();
      await yara.getByRole("button", { name: "Zet open" }).click();
    }
    const link = new URL(await yara.getByRole("textbox", { name: "De link" }).inputValue()).pathname;
    const reader = await journey[device]({ allow: [410] });
    await reader.goto(link);
    await reader.getByText("Ik gaf voor het eerst").first().waitFor();
    await reader.getByText("Eerst kijken, dan vertellen.").waitFor();
    await check(reader);
    await screenshot(reader, `career-shown-${device}`);
    await yara.goto(portfolio);
    await yara.getByRole("button", { name: /Stop met delen.*het buurthuis/ }).first().click();
    await yara.getByText("Gestopt. het buurthuis ziet deze pagina niet meer.").waitFor();
    assert.equal((await reader.goto(link)).status(), 410);
  });

  // Meets ST-16, AD-03.
  test("owns it: who sees what, who looked, and all of it to take along", async () => {
    const karin = await signIn(await journey.desktop({ allow: [404] }), "karin");
    await karin.goto(experience);
    await karin.getByText("Ik gaf voor het eerst zelf de overdracht.").first().waitFor();
    await yara.goto("/privacy");
    await yara.getByText("Karin Wouters").first().waitFor();
    await check(yara);
    await yara.goto(`${experience}/wie`);
    await yara.locator("input[value=me]").check();
    await onward(yara);
    await yara.waitForURL((url) => url.pathname === experience);
    assert.equal((await karin.goto(experience)).status(), 404);
    await yara.goto("/privacy/meenemen");
    await yara.getByRole("button", { name: "Maak het bestand" }).click();
    const fetched = yara.getByRole("link", { name: "Haal op" });
    for (let time = 0; time < 240 && !(await fetched.isVisible()); time += 1) {
      await yara.waitForTimeout(250);
      await yara.goto("/privacy/meenemen");
    }
    await check(yara);
    const answer = await yara.context().request.get(await fetched.getAttribute("href"));
    assert.equal((await answer.body()).subarray(0, 2).toString(), "PK");
  });
});
