// Karin on her laptop writes with Yara what they want to ask the specialist; Yara on her phone says no, then yes in her own
// words; Jeroen finds nothing until then.
import assert from "node:assert/strict";
import { test } from "node:test";
import { school } from "./harness.mjs";

const { phone, desktop, signIn, check, screenshot } = school();

const question = "Wat past er bij mij na de zomer?";
let karin, yara, jeroen;

const waiting = async () => {
  await jeroen.goto("/aanvragen");
  return jeroen.getByRole("link", { name: "Yara Benali" }).count();
};

// Meets GU-10.
test("Karin writes the question with Yara, and Jeroen finds nothing", async () => {
  karin = await signIn(await desktop(), "karin");
  yara = await signIn(await phone(), "yara");
  jeroen = await signIn(await desktop(), "jeroen");
  await karin.goto("/studenten");
  await karin.getByRole("link", { name: "Yara Benali" }).first().click();
  await karin.getByRole("link", { name: "Vraag samen de decaan" }).click();
  await karin.getByRole("heading", { level: 1, name: "Vraag met Yara de decaan" }).waitFor();
  await check(karin);
  await screenshot(karin, "joint-write-desktop");
  await karin.getByLabel("De vraag, in de woorden van Yara").fill(question);
  await karin.getByLabel("Wat probeerden jullie al?").fill("Een open dag bezocht.");
  await karin.getByLabel("Ook wat Yara met jou deelt").check();
  await karin.getByRole("button", { name: "Vraag het Yara" }).click();
  await karin.getByRole("heading", { name: "Yara moet nog ja zeggen" }).waitFor();
  await check(karin);
  await screenshot(karin, "joint-waits-desktop");
  assert.equal(await waiting(), 0);
});

// Meets GU-10, ST-18.
test("Yara reads exactly what Jeroen would see, says no, and thinks again", async () => {
  await yara.goto("/meldingen");
  await yara.getByRole("link", { name: /Karin wil samen met jou de decaan vragen/ }).click();
  await yara.getByText("Dit zou Jeroen zien").waitFor();
  await yara.getByText(question).first().waitFor();
  await check(yara);
  await screenshot(yara, "joint-answer-phone");
  await yara.getByRole("button", { name: "Nee", exact: true }).click();
  await yara.getByText("Je zei nee.").waitFor();
  assert.equal(await waiting(), 0);
  await karin.reload();
  await karin.getByText("Yara zei nee").waitFor();
  await check(karin);
  await yara.getByRole("button", { name: "Maak ongedaan" }).click();
  await yara.getByText("Dit zou Jeroen zien").waitFor();
});

// Meets GU-10, ST-18.
test("She says yes to something else, and that is what Jeroen reads", async () => {
  await yara.getByText("Ja, maar anders").click();
  await yara.getByLabel("De vraag, in jouw woorden").fill("Kan ik met jongeren gaan werken?");
  await yara.getByLabel("Alleen deze vraag").check();
  await yara.getByRole("button", { name: "Vraag het zo" }).click();
  await yara.getByText("Nog niemand pakte hem op.").waitFor();
  await check(yara);
  await screenshot(yara, "joint-sent-phone");
  assert.equal(await waiting(), 1);
  await jeroen.getByRole("link", { name: "Yara Benali" }).first().click();
  await jeroen.getByText("Kan ik met jongeren gaan werken?").waitFor();
  await jeroen.getByText("Karin schreef dit samen met Yara.").waitFor();
  assert.equal(await jeroen.getByText(question).count(), 0);
  await jeroen.getByRole("button", { name: "Pak deze vraag op" }).click();
  await jeroen.getByText("Jij hebt deze vraag nu.").waitFor();
  await check(jeroen);
  await screenshot(jeroen, "joint-taken-desktop");
  assert.equal(await jeroen.getByRole("link", { name: "Dossier van Yara" }).count(), 0);
  await karin.reload();
  await karin.getByText("Yara zei ja, in eigen woorden").waitFor();
  await check(karin);
});
