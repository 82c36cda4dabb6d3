// The trainer of a placement, as the student and who guides see it: the link, and what it shows.
#include "campus/layout/components.h"
#include "campus/layout/give_link.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/limits.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_views.h"
#include "rooms/placements/texts.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;
using layout::Kind;

namespace {

std::string day_at(const Visit& visit, Instant at) {
  return i18n::day_month(visit.language, day_of(at), visit.today);
}

std::string line_of(const Visit& visit, const std::optional<TrainerLink>& link) {
  if (!link) return visit.say(texts::link_none);
  if (link->closed_at) {
    if (link->closed_because == code(LinkEnd::not_me)) return visit.say(texts::link_not_me);
    if (link->closed_because == code(LinkEnd::codes)) return visit.say(texts::link_codes);
    return visit.say(texts::link_closed);
  }
  const std::string until = day_at(visit, link->ends_at - 1);
  if (!link->opens_at(visit.now)) return visit.say(texts::link_ended, until);
  if (!link->opened_at) return visit.say(texts::link_unopened, day_at(visit, link->made_at));
  return visit.say(texts::link_used, day_at(visit, link->used_at.value_or(*link->opened_at)), until);
}

Html code_row(const Visit& visit, const Placement& one, const TrainerLink& link) {
  if (!link.has_code_at(visit.now)) return {};
  const std::string until = i18n::long_day(visit.language, day_of(*link.code_until), visit.today) + ", " +
                            i18n::time_of_day(visit.language, minute_of_day(*link.code_until));
  return layout::row({.lead = layout::bead({}, "key-fill"),
                      .title = link.code.substr(0, 3) + " " + link.code.substr(3),
                      .line = visit.say(texts::code_line, one.trainer_given_name(), until)});
}

Html reach_row(const Visit& visit, const Placement& one) {
  if (one.no_messages_since) {
    return layout::row({.lead = layout::bead({}, "phone-fill"),
                        .title = one.phone.empty() ? visit.say(texts::no_messages) : one.phone,
                        .line = one.phone.empty() ? "" : visit.say(texts::no_messages)});
  }
  std::string line = one.email;
  if (!one.phone.empty()) line += (line.empty() ? "" : " · ") + one.phone;
  return line.empty() ? Html()
                      : layout::row({.lead = layout::bead({}, "envelope-simple-fill"), .title = line});
}

Html link_buttons(Visit& visit, const PlacementPage& page) {
  const Placement& one = page.seat.placement();
  const Day last = one.last_on() + time_limits::TimeLimits::of(visit).now(days_after_placement);
  if (!page.seat.may_write() || last < visit.today) return {};
  const bool is_open = page.link && page.link->opens_at(visit.now);
  Html buttons = layout::post_button(
      paths::link(one.id),
      visit.say(page.link ? texts::make_link_again : texts::make_link, one.trainer_given_name()),
      {.kind = is_open ? Kind::line : Kind::primary,
       .icon = layout::Icon("link-simple-bold"),
       .small = true});
  if (is_open) {
    buttons += layout::post_button(paths::link_code(one.id), visit.say(texts::other_device),
                                   {.kind = Kind::line, .small = true});
    buttons += layout::post_button(paths::close_link(one.id), visit.say(texts::close_link),
                                   {.kind = Kind::quiet, .small = true});
  }
  return div.cls("pad")(layout::cluster(buttons));
}

Html trainer_card(Visit& visit, const PlacementPage& page) {
  const Placement& one = page.seat.placement();
  if (one.trainer.empty()) {
    Html content = fragment(layout::section_head("opleider", visit.say(texts::who_trains)),
                            layout::sub(visit.say(texts::no_trainer_line)));
    if (page.seat.may_write()) {
      content += layout::button_link(visit.say(texts::add_trainer), paths::change(one.id), Kind::line);
    }
    return layout::card({.labelled_by = "opleider"}, content);
  }
  Html rows;
  if (!page.seat.is_student()) rows += reach_row(visit, one);
  rows += layout::row({.lead = layout::bead({}, "link-simple-bold"),
                       .title = visit.say(texts::personal_link),
                       .line = line_of(visit, page.link)});
  if (page.link && page.link->opens_at(visit.now)) rows += code_row(visit, one, *page.link);
  return layout::list_card("opleider", one.trainer, rows, layout::sub(visit.say(texts::trainer)),
                           link_buttons(visit, page));
}

Html sees_card(const Visit& visit, const PlacementPage& page) {
  const PlacementSeat& seat = page.seat;
  const Placement& one = seat.placement();
  if (one.trainer.empty()) return {};
  Html rows =
      layout::row({.title = visit.say(texts::sees_placement), .line = visit.say(texts::sees_placement_line)});
  for (const auto& shown : page.shown) {
    rows +=
        layout::row({.title = shown.summary.title,
                     .href = experiences::experience_path(shown.summary.id),
                     .line = seat.is_student() ? visit.say(texts::you_chose)
                                               : visit.say(texts::student_chose, seat.student().given_name)});
  }
  Html foot = layout::sub(visit.say(texts::nothing_else));
  if (seat.is_student()) {
    foot += layout::button_link({.label = visit.say(texts::choose_shown, one.trainer_given_name()),
                                 .href = paths::shown(one.id),
                                 .kind = Kind::line,
                                 .small = true});
  }
  return layout::list_card("ziet", visit.say(texts::what_sees, one.trainer_given_name()), rows, {},
                           div.cls("pad stack gap-3")(foot));
}

}  // namespace

Html trainer_cards(Visit& visit, const PlacementPage& page) {
  return fragment(trainer_card(visit, page), sees_card(visit, page));
}

Html link_page(Visit& visit, const PlacementSeat& seat, const std::string& key) {
  const Placement& one = seat.placement();
  const std::string name = one.trainer_given_name();
  const std::string title = visit.say(texts::link_title, name);
  const std::string about = seat.is_student() ? visit.say(texts::link_about)
                                              : visit.say(texts::link_about_guide, seat.student().given_name);
  const Day until = one.last_on() + time_limits::TimeLimits::of(visit).now(days_after_placement);
  const Html content =
      fragment(layout::page_head({.above = crumbs_of(visit, seat, title),
                                  .title = title,
                                  .lead = fragment(visit.say(texts::link_lead, name))}),
               layout::card(fragment(
                   layout::give_link(visit.language, visit.house.base_url + link_path(key).text(), about),
                   layout::sub(visit.say(texts::link_works, i18n::day_with_year(visit.language, until))))),
               layout::button_link(visit.say(texts::back_to_placement), paths::one(one.id), Kind::line));
  return narrow_page(visit, seat, title, content);
}

}  // namespace koers::placements::views
