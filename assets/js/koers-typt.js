// <koers-typt data-url="..." data-trainer="Hanneke schrijft…">: inside koers-samen. Tells the others that somebody types
// here, never what: at most once in a while. The event "types" of the stream says who of them does, by the words data-*.
const pause = 2500;
const lasts = 6000;

customElements.define("koers-typt", class extends HTMLElement {
  connectedCallback() {
    this.page = this.closest("koers-samen");
    if (!this.page?.listen) return;
    this.now = new Map();
    const { listen } = this.page;
    this.page.listen = () => (listen.call(this.page), this.hear(this.page.stream));
    this.hear(this.page.stream);
    this.page.addEventListener("input", ({ target }) => target.matches("textarea, input[type=text]") && this.tell());
  }

  hear(stream) {
    stream?.addEventListener("types", ({ data }) => this.show(data));
  }

  tell() {
    if (!navigator.onLine || Date.now() - (this.told ?? 0) < pause) return;
    this.told = Date.now();
    fetch(this.dataset.url, { method: "POST", redirect: "manual" }).catch(() => {});
  }

  show(who) {
    if (who === "url" || !this.dataset[who]) return;
    clearTimeout(this.now.get(who));
    this.now.set(who, setTimeout(() => (this.now.delete(who), this.say()), lasts));
    this.say();
  }

  say() {
    this.replaceChildren([...this.now.keys()].map((who) => this.dataset[who]).join(" "));
  }
});
