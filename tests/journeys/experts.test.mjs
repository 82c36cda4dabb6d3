// Somebody who is further: Yara asks Daan, he answers, she thanks him; Hanneke's offer waits for Fatma, who also looks at
// what was reported.
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

let yara, daan, thread;

// Meets ST-11.
test("Yara finds Daan and asks; an address is warned of first", async () => {
  yara = await signIn(await phone({ allow: [422] }), "yara");
  await yara.goto("/vooruit/vraag-iemand?q=jeugdzorg");
  await check(yara);
  await screenshot(yara, "network-experts-phone");
  await yara.getByRole("link", { name: /Daan · / }).click();
  await yara.waitForURL(/\/vraag-iemand\/[0-9a-z]{13}/);
  await check(yara);
  await screenshot(yara, "network-ask-phone");
  await yara.getByRole("link", { name: "Wat had je willen weten toen je begon?" }).click();
  await yara.getByText("Wat had je willen weten toen je begon?").first().waitFor();
  await yara.getByLabel("Jouw vraag").fill("Mag ik je bellen op 06 12345678?");
  await yara.getByRole("button", { name: "Stuur" }).click();
  await yara.getByText("Ik weet het zeker").waitFor();
  await check(yara);
  await yara.getByLabel("Jouw vraag").fill("Hoe ziet een gewone dinsdag eruit?");
  await yara.getByRole("button", { name: "Stuur" }).click();
  await yara.waitForURL(/\/vragen\/[0-9a-z]{13}/);
  thread = new URL(yara.url()).pathname;
  await check(yara);
});

// Meets ST-11, PA-03.
test("Daan sees that there is a question, and answers it", async () => {
  daan = await signIn(await desktop({ allow: [403] }), "daan");
  await daan.waitForURL(/\/vragen$/);
  await check(daan);
  await screenshot(daan, "network-questions-desktop");
  await daan.getByRole("link", { name: "Hoe ziet een gewone dinsdag eruit?" }).click();
  await daan.getByRole("heading", { level: 1, name: "Vraag van Yara" }).waitFor();
  await check(daan);
  await daan.getByLabel("Jouw antwoord").fill("Om tien uur koffie met de groep, daarna huisbezoek.");
  await daan.getByRole("button", { name: "Stuur" }).click();
  await daan.getByText("Om tien uur koffie met de groep").waitFor();
  await daan.goto("/vragen/aanbod");
  await check(daan);
  await screenshot(daan, "network-offer-desktop");
});

// Meets ST-11.
test("Yara reads on her start page that there is an answer, and thanks him", async () => {
  await yara.goto("/start");
  await yara.getByRole("link", { name: /Nieuw bericht van/ }).first().click();
  await yara.waitForURL(/\/vragen\/\w+$/);
  await check(yara);
  await yara.goto(thread);
  await yara.getByText("Om tien uur koffie met de groep").waitFor();
  await check(yara);
  await screenshot(yara, "network-thread-phone");
  await yara.getByText("Ik weet genoeg").click();
  await yara.getByLabel(/nog bedanken/).fill("Dank je. Ik ga een dag meelopen.");
  await yara.getByRole("button", { name: "Rond af" }).click();
  await yara.getByText("Dank je. Ik ga een dag meelopen.").waitFor();
  await yara.getByRole("button", { name: "Toch nog iets vragen" }).waitFor();
});

// Meets ST-11.
test("Fatma lets Hanneke's offer be seen, and looks at what Ruben reported", async () => {
  const fatma = await signIn(await desktop({ allow: [404] }), "fatma");
  await fatma.goto("/moderatie");
  await check(fatma);
  await screenshot(fatma, "network-moderation-desktop");
  await fatma.getByRole("button", { name: /Laat zien.*Hanneke/ }).click();
  await fatma.getByText("Studenten zien dit aanbod nu.").waitFor();
  await fatma.getByRole("link", { name: "Melding van Ruben" }).click();
  await fatma.getByRole("heading", { level: 1, name: "Melding van Ruben" }).waitFor();
  await check(fatma);
  await fatma.getByRole("button", { name: /Verberg/ }).last().click();
  await fatma.getByText("Het bericht is verborgen.").waitFor();
  await check(fatma);
  await screenshot(fatma, "network-report-desktop");
  await fatma.getByLabel("Antwoord aan Ruben").fill("Dank dat je het meldde. We hebben hem gesproken.");
  await fatma.getByRole("button", { name: "Stuur antwoord" }).click();
  await fatma.waitForURL(/\/moderatie$/);
  const refused = await fatma.goto(thread);  // what was not reported is not hers to read
  if (refused.status() !== 404) throw new Error(`Fatma got ${refused.status()} for a thread that nobody reported`);
});

// Meets ST-11, ST-16.
test("Ruben reads the answer of the school, and who read along", async () => {
  const ruben = await signIn(await phone(), "ruben");
  await ruben.goto("/vragen");
  await ruben.getByRole("link", { name: /Kun je als monteur/ }).click();
  await ruben.getByText("Dank dat je het meldde. We hebben hem gesproken.").waitFor();
  await ruben.getByText(/Fatma las mee op/).first().waitFor();
  await ruben.getByText("Dit bericht is verborgen door de school.").waitFor();
  await check(ruben);
  await screenshot(ruben, "network-report-answered-phone");
});
