#include "campus/layout/permission.h"

#include <algorithm>
#include <cmath>

#include "campus/layout/cards.h"
#include "campus/layout/numbers.h"
#include "campus/layout/people.h"
#include "campus/layout/states.h"
#include "campus/layout/tone.h"
#include "platform/base/utf8.h"
#include "platform/http/assets.h"

namespace koers::layout {

namespace h = html;

html::Html permission(const Permission& one) {
  const auto part = [](const std::string& words) {
    return html::when(!words.empty(), [&] { return html::fragment(words, html::br()); });
  };
  const html::Html tags = html::when(!one.sees.empty(), [&] {
    return html::span.cls("cluster")(html::each(one.sees, [](const std::string& what) { return tag(what); }));
  });
  return row({.lead = avatar(one.name),
              .title = one.name,
              .more = html::fragment(part(one.line), part(one.until), tags),
              .end = one.action});
}

namespace {

constexpr double middle_x = 180, middle_y = 150, radius = 110, face = 26;
constexpr std::size_t most_around = 8;

// The given name; of what is no name, such as "een school om mee te lopen", how it begins.
std::string short_name(const std::string& name) {
  constexpr std::size_t longest = 14;
  if (name.size() <= longest) return name;
  const bool is_name = name.front() >= 'A' && name.front() <= 'Z';
  if (is_name) return name.substr(0, name.find(' '));
  return std::string(beginning(name, longest)) + "…";
}

// The face at its place on the ring, with its tie to the middle and its name on the far side.
h::Html one_around(const PersonAround& one, std::size_t place, std::size_t count) {
  constexpr double full_turn = 6.283185307179586;
  const double angle = full_turn * static_cast<double>(place) / static_cast<double>(count);
  const double x = middle_x + radius * std::sin(angle), y = middle_y - radius * std::cos(angle);
  const double name_y = y < middle_y - 1 ? y - face - 8 : y + face + 20;
  const auto at = [](h::Element&& element, double left, double top) {
    return std::move(element).with("x", number(left)).with("y", number(top));
  };
  const std::string line =
      "M" + number(middle_x) + " " + number(middle_y) + "L" + number(x) + " " + number(y);
  return h::fragment(
      h::path.cls(one.is_firm ? "tie" : "tie some").with("d", line)(),
      toned(h::Element("g"), hue_of(one.name))(
          h::circle.cls("p").with("cx", number(x)).with("cy", number(y)).with("r", number(face))(),
          at(h::svg_text.cls("l"), x, y + 5)(initials(one.name))),
      at(h::svg_text.cls("n"), x, name_y)(short_name(one.name)));
}

}  // namespace

html::Html people_around(std::string_view me, const std::vector<PersonAround>& around,
                         std::string_view label) {
  const std::size_t count = std::min(around.size(), most_around);
  h::Html all = h::circle.cls("ring")
                    .with("cx", number(middle_x))
                    .with("cy", number(middle_y))
                    .with("r", number(radius))();
  for (std::size_t place = 0; place < count; ++place) all += one_around(around[place], place, count);
  all += h::circle.cls("me").with("cx", number(middle_x)).with("cy", number(middle_y)).with("r", "32")();
  all += h::svg_text.cls("me-l").with("x", number(middle_x)).with("y", number(middle_y + 6))(initials(me));
  return h::svg.cls("around").with("viewBox", "0 -12 360 330").role("img").aria("label", label)(all);
}

html::Html people_around_sheet() {
  return h::fragment(h::link.rel("stylesheet").href(http::asset("css/around.css")));
}

}  // namespace koers::layout
