// <koers-sleutel data-challenge data-failed>: a form that the device fills in (Web Authentication). Its hidden fields get what
// the device answers to a challenge of the server: to make a key when the form asks for a name, else to sign in with one.
// Where the browser has no keys the sentence stays that says so.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

// What the device may choose from: ES256, EdDSA, RS256.
const algorithms = [-7, -8, -257].map((alg) => ({ type: "public-key", alg }));

async function made({ challenge, host, holder, person, known }) {
  const { response } = await navigator.credentials.create({ publicKey: {
    challenge: bytes(challenge), rp: { id: host, name: "Koers" },
    user: { id: bytes(holder), name: person, displayName: person }, pubKeyCredParams: algorithms, attestation: "none",
    excludeCredentials: known.map((id) => ({ type: "public-key", id: bytes(id) })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  } });
  return { uitspraak: response.clientDataJSON, toestel: response.getAuthenticatorData() };
}

async function signed({ challenge, host }) {
  const { response, rawId } = await navigator.credentials.get({ publicKey: {
    challenge: bytes(challenge), rpId: host, userVerification: "required",
  } });
  return { uitspraak: response.clientDataJSON, toestel: response.authenticatorData, handtekening: response.signature,
           houder: response.userHandle, sleutelnaam: rawId };
}

customElements.define("koers-sleutel", class extends HTMLElement {
  connectedCallback() {
    if (!window.PublicKeyCredential) return;
    this.querySelector("[data-cannot]").hidden = true;
    this.querySelector("[data-can]").hidden = false;
    this.querySelector("form").addEventListener("submit", (event) => this.ask(event));
  }

  async ask(event) {
    event.preventDefault();
    const form = event.target, status = this.querySelector("[role=status]");
    status.textContent = "";
    try {
      const asked = await fetch(this.dataset.challenge, { method: "POST" });
      if (!asked.ok) throw new Error(String(asked.status));
      const challenge = await asked.json();
      const answer = await (challenge.holder ? made(challenge) : signed(challenge));
      for (const [name, value] of Object.entries(answer)) form.elements[name].value = text(value);
    } catch {
      status.textContent = this.dataset.failed; // who stops half-way did nothing wrong
      return;
    }
    form.submit();
  }
});
