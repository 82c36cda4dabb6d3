#include "campus/layout/give_link.h"

#include "campus/layout/forms.h"
#include "campus/layout/icons.h"
#include "campus/layout/texts.h"
#include "campus/layout/writing.h"
#include "platform/qr/qr.h"

namespace koers::layout {
namespace {

namespace h = koers::html;

// The script shows each button where the browser can do what it says.
h::Html button_for(std::string_view what, Icon sign, std::string_view words) {
  return h::button.cls("btn line").type("button").data(what, "1").flag("hidden")(icon(sign), h::span(words));
}

}  // namespace

h::Html give_link(i18n::Language language, std::string_view address, std::string_view about) {
  return h::Tag("koers-geef")
      .cls("stack gap-3")
      .data("about", about)
      .data("copied", texts::copied.in(language))(
          h::label.for_id("adres")(texts::the_link.in(language)),
          h::input.id("adres").type("text").value(address).flag("readonly").cls("link-to-give"),
          cluster(h::fragment(button_for("copy", "copy-bold", texts::copy.in(language)),
                              button_for("share", "paper-plane-tilt-fill", texts::share.in(language)))),
          h::p.cls("sub").role("status")(),
          fold(h::span(texts::as_code.in(language)),
               h::fragment(h::p(texts::scan.in(language)),
                           qr::drawing(address, texts::code_name.in(language)))));
}

}  // namespace koers::layout
