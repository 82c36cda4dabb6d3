// What the school agrees on: from a figure to a commitment in two clicks, a yes on a phone, what is late is talked about and
// done; an owner for a team; a decision of the board that carries itself out.
import { test } from "node:test";
import assert from "node:assert/strict";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let fatma, marieke, paul;
const what = "Vraag in elk team wat een goed gesprek is";
const late = "Rooster met een vast gesprek voor bbl-groepen";

// Meets OR-07.
test("Fatma goes from a figure to a commitment asked of Marieke", async () => {
  fatma = await signIn(await desktop({ allow: [409, 422] }), "fatma");
  await fatma.goto("/cijfers/conversation_helped_ratio");
  await fatma.getByRole("heading", { name: "Doe er iets mee" }).waitFor();
  await check(fatma);
  await screenshot(fatma, "commitments-figure-desktop");
  await fatma.getByLabel("Wat spreken we af?").fill(what);
  await fatma.getByLabel("Wie doet het?").selectOption({ label: "Marieke van Dam" });
  await fatma.getByRole("button", { name: "Leg vast" }).click();
  await fatma.getByText("Gevraagd aan Marieke van Dam.").waitFor();
  await fatma.getByRole("heading", { level: 1, name: "Afspraken" }).waitFor();
  await check(fatma);
  await screenshot(fatma, "commitments-register-desktop");
});

// Meets OR-07.
test("Marieke takes it on, on a phone in the dark", async () => {
  marieke = await signIn(await phone({ colorScheme: "dark", allow: [422] }), "marieke");
  await marieke.goto("/meldingen");
  await marieke.getByRole("link", { name: "Fatma vraagt of je iets aanneemt" }).first().click();
  await marieke.getByRole("heading", { level: 1, name: what }).waitFor();
  await check(marieke);
  await screenshot(marieke, "commitments-asked-phone");
  await marieke.getByRole("button", { name: "Ja, ik neem het aan" }).click();
  await marieke.getByText("Afgesproken. Het staat in je lijst.").waitFor();
  await marieke.getByRole("link", { name: what }).waitFor();
  await check(marieke);
  await screenshot(marieke, "commitments-register-phone");
});

// Meets OR-07.
test("what is late is talked about, and only the two read the words", async () => {
  await fatma.goto("/afspraken");
  await fatma.getByText("Is hierover gesproken?").first().waitFor();
  await fatma.getByRole("link", { name: late, exact: true }).click();
  await fatma.getByRole("heading", { level: 1, name: late }).waitFor();
  await check(fatma);
  const talk = fatma.locator(".talk");
  await talk.getByText("Ja, vandaag").click();
  await talk.getByLabel("Wat spraken jullie af? Hoeft niet.").fill("Twee weken erbij, dan staat het.");
  await screenshot(fatma, "commitments-talk-desktop");
  await talk.getByRole("button", { name: /^Bewaar/ }).click();
  await fatma.getByText("Bewaard. Jullie spraken erover.").waitFor();
  await fatma.locator("li", { hasText: late }).getByText("over gesproken").waitFor();
  await marieke.goto("/afspraken");
  await marieke.getByRole("link", { name: late }).click();
  await marieke.getByText("Twee weken erbij, dan staat het.").waitFor();
  await check(marieke);
  paul = await signIn(await desktop({ allow: [409, 422] }), "paul");
  await paul.goto("/afspraken");
  await paul.getByRole("link", { name: late }).click();
  assert.equal(await paul.getByText("Twee weken erbij").count(), 0);
});

// Meets OR-07.
test("Marieke marks it done, takes that back, and marks it done again", async () => {
  await marieke.getByRole("button", { name: new RegExp(`^Gedaan ?: ${late}`) }).click();
  await marieke.getByText("Gedaan.", { exact: true }).waitFor();
  await marieke.getByRole("button", { name: "Maak ongedaan" }).click();
  await marieke.getByText("De afspraak staat weer open.").waitFor();
  await marieke.getByRole("button", { name: new RegExp(`^Gedaan ?: ${late}`) }).click();
  await marieke.getByRole("link", { name: "Bekijk wat gedaan is" }).click();
  await marieke.getByText("later gedaan, op").first().waitFor();
  await check(marieke);
});

// Meets OR-08.
test("Fatma sees which teams have no owner, and Marieke appoints another for hers", async () => {
  await fatma.goto("/overzicht");
  await fatma.getByRole("link", { name: /eigenaar/ }).click();
  await fatma.getByRole("heading", { level: 1, name: "LOB-eigenaren" }).waitFor();
  await check(fatma);
  await screenshot(fatma, "commitments-owners-desktop");
  await marieke.goto("/team");
  await marieke.getByText("Wijs iemand anders aan").click();
  await marieke.getByLabel("Wie wordt eigenaar?").selectOption({ label: "Karin Wouters" });
  await marieke.getByRole("button", { name: "Wijs aan", exact: true }).click();
  await marieke.getByText("Karin Wouters is nu eigenaar.").waitFor();
  await marieke.getByText("Karin Wouters is eigenaar. Karin zorgt dat dit onderwerp blijft leven.").waitFor();
  await check(marieke);
});

// Meets OR-09.
test("Paul decides with a reason, two commitments follow, and it is carried out by itself", async () => {
  await paul.goto("/besluiten");
  await paul.getByText("Uw besluit is nodig.").waitFor();
  await check(paul);
  await screenshot(paul, "commitments-decisions-desktop");
  await paul.getByRole("link", { name: "Wat doen we voor teams met zieke begeleiders?" }).first().click();
  await paul.getByText("Liever iemand erbij die blijft").waitFor();
  await check(paul);
  await paul.getByText("Iemand erbij tot de zomer").click();
  await paul.getByLabel("Waarom?").fill("Wie in juni klaar is, moet nu kiezen.");
  await screenshot(paul, "commitments-decision-desktop");
  await paul.getByRole("button", { name: "Neem het besluit" }).click();
  await paul.getByText("Het besluit is genomen.").waitFor();
  const page = paul.url();
  for (const task of ["Zet het geld klaar", "Bel de twee teams"]) {
    await paul.goto(page);
    await paul.getByLabel("Wat spreken we af?").fill(task);
    await paul.getByRole("button", { name: "Leg vast" }).click();
    await paul.getByText("Vastgelegd.").waitFor();
  }
  await paul.goto(page);
  await paul.getByRole("link", { name: "Zet het geld klaar" }).waitFor();
  await check(paul);
  for (const task of ["Zet het geld klaar", "Bel de twee teams"]) {
    await paul.goto(page);
    await paul.getByRole("button", { name: new RegExp(`^Gedaan ?: ${task}`) }).click();
    await paul.getByText("Gedaan.", { exact: true }).waitFor();
  }
  await paul.goto(page);
  await paul.getByText("Uitgevoerd", { exact: true }).first().waitFor();
  await screenshot(paul, "commitments-carried-out-desktop");
});

// Meets OR-09.
test("on the agenda of the next meeting a figure stands in two clicks", async () => {
  await fatma.goto("/cijfers/conversation_helped_ratio");
  await fatma.getByRole("button", { name: "Zet op de agenda" }).click();
  await fatma.getByText("Het staat op de agenda van").waitFor();
  await check(fatma);
  await screenshot(fatma, "commitments-meeting-desktop");
  await fatma.getByRole("link", { name: "Vergaderingen" }).first().click();
  await fatma.getByRole("heading", { level: 1, name: "Vergaderingen" }).waitFor();
  await check(fatma);
  const small = await signIn(await phone(), "fatma");
  await small.goto("/vergaderingen");
  await check(small);
  await screenshot(small, "commitments-meetings-phone");
});

// Meets QU-01.
test("the guideline on keeping commitments answers itself with a figure", async () => {
  await paul.goto("/kader/B7b");
  await paul.getByText("Afspraken op tijd gedaan").first().waitFor();
  await check(paul);
  await screenshot(paul, "commitments-guideline-desktop");
  await paul.getByRole("link", { name: /Afspraken op tijd gedaan/ }).first().click();
  await paul.getByRole("heading", { level: 1, name: "Afspraken op tijd gedaan" }).waitFor();
  await check(paul);
});

// Without script everything above works too: here the register and its form.
test("without script Fatma writes one down for herself", async () => {
  const plain = await signIn(await desktop({ javaScriptEnabled: false, allow: [422] }), "fatma");
  await plain.goto("/afspraken");
  await plain.getByLabel("Wat spreken we af?").fill("Maak de lijst van teams");
  await plain.getByLabel("Vóór").fill(new Date(Date.now() + 12 * 86400000).toISOString().slice(0, 10));
  await plain.getByRole("button", { name: "Leg vast" }).click();
  await plain.getByRole("link", { name: "Maak de lijst van teams" }).waitFor();
});
