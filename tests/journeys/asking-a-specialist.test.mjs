// Extra help: Yara asks the specialist on her phone, Jeroen takes her question, plans a talk and finishes it; Paul sees how
// long students wait.
import { test } from "node:test";
import { school } from "./harness.mjs";
import { dayFromNow } from "./people.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const question = "Kan ik naar het hbo als ik ook moet werken op zaterdag?";
let yara, jeroen;

// Meets ST-18.
test("Yara asks for extra help, and her counsellor need not know", async () => {
  yara = await signIn(await phone({ allow: [422] }), "yara");
  await yara.goto("/gesprekken");
  await yara.getByRole("link", { name: "Vraag het de decaan" }).click();
  await yara.getByRole("heading", { level: 1, name: "Vraag om extra hulp" }).waitFor();
  await check(yara);
  await screenshot(yara, "referral-ask-phone");
  await yara.getByLabel("Wat is je vraag?").fill(question);
  await yara.getByLabel("Wat deed je al, en met wie?").fill("Ik keek op de site van de hogeschool.");
  await yara.getByLabel("Nee, dit blijft bij de decaan").check();
  await yara.getByRole("button", { name: "Stuur" }).click();
  await yara.getByText("Nog niemand pakte hem op.").waitFor();
  await check(yara);
  await screenshot(yara, "referral-sent-phone");
});

// Meets GU-10.
test("Jeroen takes the question and plans the first talk", async () => {
  jeroen = await signIn(await desktop(), "jeroen");
  await jeroen.waitForURL(/\/aanvragen$/);
  await check(jeroen);
  await screenshot(jeroen, "referral-list-desktop");
  await jeroen.getByRole("link", { name: "Yara Benali" }).first().click();
  await jeroen.getByRole("heading", { level: 1, name: "Vraag van Yara Benali" }).waitFor();
  await jeroen.getByText("Karin is de begeleider en mag dit niet weten.").waitFor();
  await check(jeroen);
  await jeroen.getByRole("button", { name: "Pak deze vraag op" }).click();
  await jeroen.getByText("Jij hebt deze vraag nu.").waitFor();
  await check(jeroen);
  await screenshot(jeroen, "referral-taken-desktop");
  await jeroen.getByLabel("Dag", { exact: true }).fill(dayFromNow(2));
  await jeroen.getByLabel("Tijd").fill("10:20");
  await jeroen.getByLabel("Plek").fill("Kamer 1.04");
  await jeroen.getByRole("button", { name: "Plan eerste contact" }).click();
  await jeroen.getByText("Gepland. Yara krijgt bericht.").waitFor();
  await check(jeroen);
  await screenshot(jeroen, "referral-planned-desktop");
});

// Meets ST-18.
test("Yara reads when and where, and says something more", async () => {
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /nieuws over je vraag/ }).click();
  await yara.getByText(/^Je spreekt Jeroen op .*10.20 uur\.$/).waitFor();
  await yara.getByText("Plek: Kamer 1.04").first().waitFor();
  await check(yara);
  await screenshot(yara, "referral-planned-phone");
  await yara.getByText("Ik wil nog iets zeggen").click();
  await yara.getByLabel("Wat wil je nog zeggen?").fill("Mag mijn zus mee?");
  await yara.getByRole("button", { name: "Stuur" }).click();
  await yara.getByText("Mag mijn zus mee?").waitFor();
  await check(yara);
});

// Meets GU-10, ST-18.
test("Jeroen finishes with what came of it, and Yara keeps that", async () => {
  await jeroen.reload();
  await jeroen.getByText("Mag mijn zus mee?").waitFor();
  await jeroen.getByText("Wij spraken elkaar").click();
  await jeroen.getByRole("button", { name: "Bewaar de dag" }).click();
  await jeroen.getByText("Gesproken op dezelfde dag").waitFor();
  await jeroen.getByText("Rond de vraag af").first().click();
  await jeroen.getByLabel("Wat kwam eruit?").fill("Deeltijd past. Je gaat naar de open avond.");
  await jeroen.getByRole("button", { name: "Rond de vraag af" }).click();
  await jeroen.waitForURL(/\/aanvragen$/);
  await check(jeroen);
  await yara.goto("/hulpvraag");
  await yara.getByText("Deeltijd past. Je gaat naar de open avond.").first().waitFor();
  await check(yara);
  await screenshot(yara, "referral-closed-phone");
});

// Meets QU-01, GU-10.
test("Paul sees how many working days students wait for a specialist", async () => {
  const paul = await signIn(await desktop(), "paul");
  await paul.goto("/kader/A11");
  await paul.getByText("Werkdagen tot het gesprek met de decaan").first().waitFor();
  await check(paul);
  await paul.goto("/cijfers/referral_contact_days_median");
  await check(paul);
  await screenshot(paul, "referral-figure-desktop");
});
