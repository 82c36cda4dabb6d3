// Help outside the school: Fatma keeps the help guide, Karin on her laptop and Yara on her phone choose an address; Yara says
// yes, tells what came back, lets somebody think along and stops. Jeroen finds nothing of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let fatma, karin, yara, jeroen;

// Meets GU-10.
test("Fatma adds an address, and reads a list in after she saw what it changes, and turns it back", async () => {
  fatma = await signIn(await desktop({ allow: [422] }), "fatma");
  await fatma.goto("/hulp");
  await fatma.getByText("Wie helpt buiten school?").click();
  await fatma.getByRole("link", { name: "Naar de hulpwijzer" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Hulpwijzer" }).waitFor();
  await fatma.getByText("Ouder dan een jaar").first().waitFor();
  await check(fatma);
  await screenshot(fatma, "help-directory-desktop");
  await fatma.getByRole("link", { name: "Zet een adres erbij" }).click();
  await check(fatma);
  await fatma.getByLabel("Naam").fill("Zwemclub De Golf");
  await fatma.getByLabel("Wat ze doen").fill("Bewegen met anderen, ook als je niet kunt zwemmen.");
  await fatma.getByLabel("Zo maak je contact").fill("Loop binnen op zaterdag.");
  await fatma.getByRole("button", { name: "Bewaar" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Zwemclub De Golf" }).waitFor();
  await check(fatma);
  await screenshot(fatma, "help-address-desktop");
  await fatma.goto("/hulpwijzer/inlezen");
  await check(fatma);
  await fatma.getByLabel("Of plak hier de rijen").fill("naam;wat\nSport;Bewegen");
  await fatma.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await fatma.getByText("Deze kolom staat er niet in: contact.").first().waitFor();
  await check(fatma);
  await fatma.getByLabel("Bestand").setInputFiles({
    name: "lijst.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("naam;wat;contact;kosten\nZwemclub De Golf;Bewegen met anderen;Bel 020-5550111;Gratis\nHuiswerkplek;Rustig leren;Loop binnen;Gratis\nLeeg;;;\n"),
  });
  await fatma.getByRole("button", { name: "Bekijk wat er verandert" }).click();
  await fatma.getByText("Er is nog niets veranderd.").waitFor();
  await check(fatma);
  await screenshot(fatma, "help-rehearsal-desktop");
  await fatma.getByRole("button", { name: "Lees 2 adressen in" }).click();
  await fatma.getByText("2 adressen ingelezen.").first().waitFor();
  await check(fatma);
  await fatma.getByRole("button", { name: "Draai terug" }).click();
  await fatma.getByText("Teruggedraaid.").waitFor();
  assert.equal(await fatma.getByRole("link", { name: "Huiswerkplek" }).count(), 0);
});

// Meets GU-10.
test("Karin chooses an address with Yara, and Yara says yes on her phone", async () => {
  karin = await signIn(await desktop(), "karin");
  yara = await signIn(await phone({ allow: [422] }), "yara");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).first().click();
  await karin.getByRole("link", { name: "Hulp buiten school" }).click();
  await karin.getByRole("heading", { level: 1, name: "Hulp buiten school voor Yara" }).waitFor();
  await check(karin);
  await karin.getByLabel("Welk adres?").selectOption({ label: "Jongerenwerk De Brug" });
  await karin.getByLabel("Wat vraagt Yara?").fill("Ik zoek een bijbaan met jongeren.");
  await karin.getByLabel("De vraag", { exact: true }).check();
  await screenshot(karin, "help-ask-desktop");
  await karin.getByRole("button", { name: "Vraag het Yara" }).click();
  await karin.getByText("Wacht op een ja").waitFor();
  await check(karin);
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Karin vraagt of iemand van buiten mag helpen/ }).click();
  await yara.getByRole("heading", { name: "Mag Jongerenwerk De Brug helpen?" }).waitFor();
  await check(yara);
  await screenshot(yara, "help-answer-phone");
  await yara.getByLabel("16 jaar of ouder").check();
  await yara.getByRole("button", { name: "Ja, dat mag" }).click();
  await yara.getByText("Je zei ja.").waitFor();
  await check(yara);
  await screenshot(yara, "help-runs-phone");
});

// Meets GU-10.
test("What comes back is what Yara tells, and Jeroen finds nothing", async () => {
  await yara.getByText("Ik vertel wat eruit kwam").click();
  await yara.getByLabel("Wat kwam eruit?").fill("Ik doe elke woensdag mee.");
  await yara.getByRole("button", { name: "Vertel het Karin" }).click();
  await yara.getByText("Deze hulp is klaar.").waitFor();
  await karin.reload();
  await karin.locator("summary", { hasText: "Jongerenwerk De Brug" }).click();
  await karin.getByText("Ik doe elke woensdag mee.").first().waitFor();
  await check(karin);
  jeroen = await signIn(await desktop(), "jeroen");
  await jeroen.goto("/hulpwijzer");
  await check(jeroen);
  await jeroen.goto("/studenten");
  assert.equal(await jeroen.getByText("Yara Benali").count(), 0);
});

// Meets GU-08, ST-20, PA-08.
test("Karin asks whether Petra may think along; Yara answers in the one window, and stops it there", async () => {
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).first().click();
  await karin.getByRole("link", { name: "Vraag of iemand mag meedenken" }).click();
  await check(karin);
  await karin.getByLabel("Wie?").fill("Petra Mulder");
  await karin.getByLabel("Van waar?").fill("Jongerenwerk De Brug");
  await karin.getByLabel("Waarover mag die persoon meedenken?").fill("Een bijbaan met jongeren.");
  await karin.getByLabel("De naam").check();
  await screenshot(karin, "companion-ask-desktop");
  await karin.getByRole("button", { name: "Vraag het Yara" }).click();
  await karin.getByText("Wacht op een ja").waitFor();
  await yara.goto("/ik/begeleiding");
  await yara.getByRole("heading", { name: "Mag Petra Mulder meedenken?" }).waitFor();
  await check(yara);
  await screenshot(yara, "window-asked-phone");
  await yara.getByRole("button", { name: "Eerst praten" }).click();
  await yara.getByText("Gestuurd. Jullie praten eerst.").waitFor();
  await karin.reload();
  await karin.getByText("Yara wil eerst praten.").waitFor();
  await yara.getByLabel("16 jaar of ouder").check();
  await yara.getByRole("button", { name: "Ja, dat mag" }).click();
  await yara.getByText("Jongerenwerk De Brug, denkt mee").waitFor();
  await check(yara);
  await screenshot(yara, "window-phone");
  await yara.getByRole("button", { name: /^Stop.*Petra Mulder/ }).click();
  await yara.getByText("Gestopt. Wat ze al wisten, weten ze nog.").waitFor();
  assert.equal(await yara.getByText("denkt mee").count(), 0);
  await karin.reload();
  await karin.getByText(/Gestopt op/).waitFor();
  await check(karin);
  await screenshot(karin, "companion-stopped-desktop");
});

// Meets GU-10.
test("Yara writes down a test, for herself first, and shows it", async () => {
  await yara.goto("/ik/hulp/tests");
  await check(yara);
  await yara.getByText("Zet een test erbij").click();
  await yara.getByLabel("Welke test?").fill("Interessetest");
  await yara.getByLabel("Wanneer deed je hem?").fill("2026-03-01");
  await yara.getByLabel("Wat zegt hij, in twee zinnen?").fill("Ik help graag mensen.");
  await yara.getByRole("button", { name: "Bewaar" }).click();
  await yara.getByText("De test staat erbij.").waitFor();
  await check(yara);
  await screenshot(yara, "tests-phone");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).first().click();
  await karin.getByRole("link", { name: "Hulp buiten school" }).click();
  assert.equal(await karin.getByText("Interessetest").count(), 0);
  await yara.getByText("Pas aan").click();
  await yara.getByLabel("Wie mij begeleidt").first().check();
  await yara.getByRole("button", { name: "Bewaar" }).first().click();
  await yara.getByText("Bewaard.").waitFor();
  await karin.reload();
  await karin.getByText("Interessetest").waitFor();
  await check(karin);
  await screenshot(karin, "help-of-yara-desktop");
});
