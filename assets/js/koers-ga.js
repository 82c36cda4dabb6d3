// <koers-ga data-to="/...">: leads there as soon as it appears, in the place of the page that waited for it. Without
// script the link inside does.
customElements.define("koers-ga", class extends HTMLElement {
  connectedCallback() {
    if (this.dataset.to) location.replace(this.dataset.to);
  }
});
