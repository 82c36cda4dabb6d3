// <koers-menu><details>: closes on Escape (the focus goes back to its button), on a click outside, and when the
// focus leaves it.
customElements.define("koers-menu", class extends HTMLElement {
  connectedCallback() {
    const details = () => this.querySelector("details");
    this.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !details()?.open) return;
      details().open = false;
      this.querySelector("summary").focus();
    });
    this.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.contains(event.relatedTarget)) details().open = false;
    });
    this.outside = (event) => {
      if (!this.contains(event.target)) details().open = false;
    };
    document.addEventListener("pointerdown", this.outside);
  }

  disconnectedCallback() {
    document.removeEventListener("pointerdown", this.outside);
  }
});
