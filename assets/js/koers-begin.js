// <button type="button" data-begin="Ik ben trots op " data-in="tekst">: puts the beginning of a sentence in the
// field and the cursor after it. A link may do so too. Without script the buttons are hidden by CSS (scripting: none).
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-begin]");
  const field = button && document.getElementById(button.dataset.in);
  if (!field) return;
  event.preventDefault(); // of a link, which does the same without script and loses what was typed
  const before = field.value.trimEnd();
  field.value = (before ? before + "\n" : "") + button.dataset.begin;
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
});
