// <koers-toast>: takes the note away after eight seconds, but not while somebody points at it or has the focus in
// it: then the eight seconds begin again (WCAG 2.2.1).
const shown = 8000;

customElements.define("koers-toast", class extends HTMLElement {
  connectedCallback() {
    const wait = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.remove(), shown);
    };
    const stay = () => clearTimeout(this.timer);
    this.addEventListener("pointerenter", stay, true);
    this.addEventListener("focusin", stay);
    this.addEventListener("pointerleave", wait, true);
    this.addEventListener("focusout", wait);
    wait();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }
});
