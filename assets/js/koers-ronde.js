// <koers-kies data-form data-woorden>: the button that sends the choice says which moment it is ("Kies dinsdag 15.00 uur").
customElements.define("koers-kies", class extends HTMLElement {
  connectedCallback() {
    const button = document.querySelector(`button[form="${this.dataset.form}"]`);
    const words = [...(button?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
    if (!words) return;
    const plain = words.data;
    const name = () => {
      const picked = this.querySelector("input[data-woorden]:checked");
      words.data = picked ? this.dataset.woorden.replace("%", picked.dataset.woorden) : plain;
    };
    this.addEventListener("change", name);
    name();
  }
});

// <koers-ronde>: how many moments and students are ticked, as they are ticked, and whether that fits.
customElements.define("koers-ronde", class extends HTMLElement {
  connectedCallback() {
    const tell = () => {
      for (const figure of this.querySelectorAll("[data-tel]")) {
        figure.textContent = this.querySelectorAll(`input[name="${figure.dataset.tel}"]:checked`).length;
      }
      for (const word of this.querySelectorAll("[data-woord]")) {
        const number = this.querySelector(`[data-tel="${word.dataset.woord}"]`).textContent;
        word.textContent = number === "1" ? word.dataset.een : word.dataset.meer;
      }
      const verdicts = this.querySelectorAll("[data-oordeel]");
      const count = (name) => Number(this.querySelector(`[data-tel="${name}"]`).textContent);
      const slots = count("plek"), students = count("student");
      const now = !slots || !students ? "leeg" : slots > students ? "ruim" : slots === students ? "net" : "krap";
      this.querySelector("[data-uren]")?.remove(); // counted when the page comes again
      for (const verdict of verdicts) {
        verdict.hidden = verdict.dataset.oordeel !== now;
      }
    };
    this.addEventListener("change", ({ target }) => {
      if (target.name === "plek" || target.name === "student") tell();
    });
    // What was ticked before this script came.
    if (this.querySelector("input:checked:not([checked])")) tell();
  }
});
