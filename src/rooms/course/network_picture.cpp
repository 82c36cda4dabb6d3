// The picture of a network: the student in the middle, the others around, closer when better known.
#include <array>
#include <cmath>
#include <numbers>

#include "campus/layout/people.h"
#include "campus/layout/tone.h"
#include "rooms/course/contact_texts.h"
#include "rooms/course/contact_views.h"

namespace koers::course::views {

using namespace html;

namespace {

constexpr int middle_x = 180;
constexpr int middle_y = 172;
constexpr std::array radii{64, 108, 152};  // by Closeness
constexpr std::array most_in_ring{5, 7, 9};
constexpr std::size_t longest_label = 10;  // signs

std::string first_word(const std::string& name) {
  std::string word = name.substr(0, name.find(' '));
  std::size_t signs = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    const bool begins = (static_cast<unsigned char>(word[at]) & 0xC0U) != 0x80U;
    if (begins && ++signs > longest_label) return word.substr(0, at) + "…";
  }
  return word;
}

Html ring(int radius) {
  return circle.cls("ring").with("cx", middle_x).with("cy", middle_y).with("r", radius)();
}

Html person(const Contact& contact, int number, int of, int radius, int which) {
  // Each ring begins a golden angle further, so that names do not stand above each other.
  constexpr double further = 2.4;
  const double turn = 2 * std::numbers::pi * number / of - std::numbers::pi / 2 + further * which;
  const int x = middle_x + static_cast<int>(std::lround(radius * std::cos(turn)));
  const int y = middle_y + static_cast<int>(std::lround(radius * std::sin(turn)));
  return layout::toned(g.cls("contact"), layout::hue_of(contact.name))(
      circle.with("cx", x).with("cy", y).with("r", 15)(),
      svg_text.cls("letters").with("x", x).with("y", y + 4)(layout::initials(contact.name)),
      svg_text.with("x", x).with("y", y + 29)(first_word(contact.name)));
}

}  // namespace

Html network_picture(http::Visit& visit, const std::vector<Contact>& contacts) {
  std::array<std::vector<const Contact*>, 3> rings;
  for (const Contact& contact : contacts) {
    rings[static_cast<std::size_t>(contact.closeness)].push_back(&contact);
  }
  Html drawn;
  for (const int radius : radii) drawn += ring(radius);
  std::size_t left_out = 0;
  for (std::size_t which = 0; which < rings.size(); ++which) {
    const int of = std::min(static_cast<int>(rings[which].size()), most_in_ring[which]);
    left_out += rings[which].size() - static_cast<std::size_t>(of);
    for (int i = 0; i < of; ++i) {
      drawn +=
          person(*rings[which][static_cast<std::size_t>(i)], i, of, radii[which], static_cast<int>(which));
    }
  }
  const std::string words =
      visit.say(contact_texts::picture_words, rings[0].size(), rings[1].size(), rings[2].size());
  const Html picture = svg.cls("chart network")
                           .with("viewBox", "0 0 360 362")
                           .role("img")
                           .aria("labelledby", "netwerk-titel netwerk-woorden")(
                               svg_title.id("netwerk-titel")(visit.say(contact_texts::picture_title)),
                               Tag("desc").id("netwerk-woorden")(words), drawn,
                               circle.cls("you").with("cx", middle_x).with("cy", middle_y).with("r", 22)(),
                               svg_text.cls("letters you-letters")
                                   .with("x", middle_x)
                                   .with("y", middle_y + 5)(visit.say(contact_texts::me)));
  std::string line = visit.say(contact_texts::picture_line);
  if (left_out > 0)
    line += " " + visit.say_count(contact_texts::and_more, static_cast<std::int64_t>(left_out)) + ".";
  return section.cls("card network-card")
      .aria("labelledby", "netwerk")(h2.cls("vh").id("netwerk")(visit.say(contact_texts::picture_title)),
                                     picture, p.cls("sub")(line));
}

}  // namespace koers::course::views
