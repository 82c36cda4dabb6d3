// Where we go: Fatma publishes the next edition of the vision and a frame, Marieke fills it in on a phone and her team's target follows,
// colleagues confirm, and no page shows who did not.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const sentence = "Elke student ontdekt zelf wat past, met iemand die meekijkt.";
let fatma, marieke;

// Meets OR-01.
test("Fatma reads the vision, drafts the next edition and publishes it", async () => {
  fatma = await signIn(await desktop({ allow: [422] }), "fatma");
  await fatma.getByRole("link", { name: "Visie", exact: true }).first().click();
  await fatma.getByRole("heading", { level: 1, name: /^Elke student vindt een eigen weg/ }).waitFor();
  await check(fatma);
  await screenshot(fatma, "direction-vision-desktop");
  await fatma.getByRole("link", { name: "Houd de visie bij" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Wie kent de visie?" }).waitFor();
  await check(fatma);
  await screenshot(fatma, "direction-keep-desktop");
  await fatma.getByRole("button", { name: "Begin versie 3" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Concept van versie 3" }).waitFor();
  await check(fatma);
  await screenshot(fatma, "direction-draft-desktop");
  const words = fatma.locator("section", { hasText: "Zin en redenen" });
  await words.getByLabel("De visie in één zin").fill(sentence);
  await words.getByLabel("Met wie is dit gemaakt?").fill("40 collega's en 12 studenten");
  await words.getByLabel("Wat is er anders dan in de vorige versie?").fill("De zin is korter.");
  await words.getByRole("button", { name: "Bewaar" }).click();
  await fatma.getByText("Bewaard", { exact: true }).waitFor();
  await fatma.getByRole("button", { name: "Stel versie 3 vast" }).click();
  await fatma.getByRole("heading", { level: 1, name: sentence }).waitFor();
  await fatma.getByText("Eerdere versies").click();
  await fatma.getByRole("link", { name: "Lees versie 2" }).click();
  await fatma.getByRole("heading", { level: 1, name: /^Elke student vindt een eigen weg/ }).waitFor();
  await check(fatma);
});

// Meets OR-02, OR-20.
test("Fatma sets a frame with a reason, and what it sets in Koers", async () => {
  await fatma.goto("/beleid");
  await check(fatma);
  await screenshot(fatma, "direction-policy-desktop");
  await fatma.getByRole("link", { name: "Keuze erbij" }).click();
  await check(fatma);
  await fatma.getByLabel("Welke vraag beantwoordt deze keuze?").fill("Hoeveel echte ervaringen doet een student op?");
  await fatma.getByLabel("Bij welk onderdeel van de visie hoort dit?").selectOption({ label: "Doen in het echt" });
  await fatma.getByRole("button", { name: "Verder" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Hoeveel echte ervaringen doet een student op?" }).waitFor();
  await check(fatma);
  await fatma.getByText("Keuze erbij: Hele school").click();
  const form = fatma.locator("form", { hasText: "Wat kiezen we?" }).first();
  await form.getByLabel("Wat kiezen we?").fill("Elk jaar echt werk, binnen of buiten de school.");
  await form.getByLabel(/^Waarom\?/).fill("je leert jezelf kennen door te doen.");
  await form.getByRole("radio", { name: /^Kader/ }).check();
  await form.getByText("Alleen bij een kader: de lijnen").click();
  await form.getByLabel("Onderste lijn").fill("3");
  await form.getByLabel("Bovenste lijn").fill("6");
  await form.getByLabel("Wat tel je?").fill("ervaringen per jaar");
  await form.getByLabel("Wat zet dit in Koers?").selectOption({ label: "Doel: echte ervaringen per student" });
  await form.getByRole("button", { name: "Bewaar" }).click();
  await fatma.getByText("Want je leert jezelf kennen door te doen.").waitFor();
  await check(fatma);
  await screenshot(fatma, "direction-topic-desktop");
});

// Meets OR-20.
test("Marieke fills it in on her phone, and her team's target follows", async () => {
  marieke = await signIn(await phone({ allow: [422] }), "marieke");
  await marieke.goto("/meldingen");
  await marieke.getByRole("link", { name: /Wat kiest jullie team\?/ }).first().click();
  await check(marieke);
  await screenshot(marieke, "direction-policy-phone");
  await marieke.goto("/beleid/hoeveel-echte-ervaringen-doet-een-student-op/invullen");
  await check(marieke);
  await screenshot(marieke, "direction-fill-phone");
  await marieke.getByLabel("Wat kiezen jullie?").fill("2");
  await marieke.getByRole("button", { name: "Bewaar" }).click();
  await marieke.getByText(/^Dit ligt buiten de lijnen/).first().waitFor();
  await marieke.getByText("Tot wanneer? Hooguit een schooljaar.").first().waitFor();
  await check(marieke);
  await marieke.getByLabel("Wat kiezen jullie?").fill("5");
  await marieke.getByLabel(/^Waarom\?/).fill("zo past het in ons rooster.");
  await marieke.getByRole("button", { name: "Bewaar" }).click();
  await marieke.getByText("Bewaard. Koers rekent nu met 5 ervaringen per jaar.").waitFor();
  await marieke.goto("/cijfers/real_experiences_mean");
  await marieke.getByText(/doel[^.]* is 5/i).first().waitFor();
});

// Meets OR-04.
test("Marieke closes a gap in the matrix with a goal", async () => {
  await marieke.goto("/team/doelen");
  await check(marieke);
  await screenshot(marieke, "direction-goals-phone");
  await marieke.getByRole("link", { name: /^Kies een doel/ }).first().click();
  await check(marieke);
  await marieke.getByLabel("Wat willen jullie bereiken?").fill("Elke collega praat één keer over de eigen loopbaan.");
  await marieke.getByRole("button", { name: "Bewaar" }).click();
  await marieke.getByText("Het doel staat erbij.").waitFor();
  await marieke.getByText("Bij 6 van de 6 onderdelen heeft het team een doel.").waitFor();
  await fatma.goto("/team/doelen");
  await check(fatma);
  await screenshot(fatma, "direction-matrix-desktop");
});

// Meets OR-15.
test("Colleagues confirm, and no page shows who did not", async () => {
  const karin = await signIn(await phone({ colorScheme: "dark" }), "karin");
  await karin.goto("/meldingen");
  await karin.getByRole("link", { name: /Lees de visie van de school/ }).first().click();
  await karin.getByRole("heading", { level: 1, name: sentence }).waitFor();
  await screenshot(karin, "direction-vision-phone-dark");
  await karin.getByRole("button", { name: "Bevestig dat je dit las" }).click();
  await karin.getByText("Dank je. Je las deze versie.").waitFor();
  await check(karin);
  await marieke.goto("/visie");
  await marieke.getByRole("button", { name: "Bevestig dat je dit las" }).click();
  await marieke.getByText(/^Je las dit op/).waitFor();
  await fatma.goto("/visie/bijhouden");
  const text = await fatma.locator("main").innerText();
  assert.doesNotMatch(text.split("Reacties")[0], /Karin|Marieke|Wouters|van Dam/);
  assert.match(text, /Alleen aantallen, nooit namen/);
  await fatma.goto("/kader/B1a");
  await check(fatma);
});

// Meets OR-04.
test("the vision and the goals can be read without script", async () => {
  const paul = await signIn(await desktop({ javaScriptEnabled: false }), "paul");
  await paul.goto("/visie");
  await paul.getByRole("heading", { level: 1, name: sentence }).waitFor();
  await paul.goto("/team/doelen");
  await paul.getByRole("heading", { level: 2, name: "Alle teams" }).waitFor();
  await paul.goto("/kader/B2");
  await paul.getByText(/Onderdelen met een doel/).first().waitFor();
});
