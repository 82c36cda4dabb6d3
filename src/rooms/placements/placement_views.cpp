// One placement: where it stands, the three moments, the wish with what was seen, and the trainer.
#include "rooms/placements/placement_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/http/assets.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/placements/expectation_views.h"
#include "rooms/placements/paths.h"
#include "rooms/placements/placement_forms.h"
#include "rooms/placements/qualities.h"

namespace koers::placements::views {

using namespace html;
using http::Visit;
using layout::Kind;

Html style_sheet() { return fragment(html::link.rel("stylesheet").href(http::asset("css/placements.css"))); }

std::string trainer_or(const Visit& visit, const Placement& placement, const i18n::Text& otherwise) {
  return placement.trainer.empty() ? visit.say(otherwise) : placement.trainer_given_name();
}

std::string title_of(const Visit& visit, const PlacementSeat& seat) {
  return seat.is_student() ? visit.say(texts::at_own, seat.placement().company)
                           : visit.say(texts::at, seat.student().given_name, seat.placement().company);
}

Html narrow_page(Visit& visit, const PlacementSeat& seat, const std::string& title, const Html& content) {
  return navigation::page(
      visit,
      {.title = title, .place = seat.is_student() ? "/ik" : "/studenten", .width = layout::PageWidth::narrow},
      content);
}

Html crumbs_of(Visit& visit, const PlacementSeat& seat, const std::string& here) {
  std::vector<std::pair<std::string, Url>> steps;
  const std::string own = visit.say(seat.placement().is_work ? texts::work : texts::placement);
  if (seat.is_student()) {
    steps.push_back({visit.say(texts::my_placements), paths::all()});
  } else {
    steps.push_back({visit.say(texts::my_students), url("/studenten")});
    steps.push_back({seat.student().full_name(), paths::file(seat.student().id)});
  }
  if (here != own) steps.push_back({own, paths::one(seat.placement().id)});
  return layout::crumbs(visit.language, steps, here);
}

namespace {

std::string day_of_period(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

// "Nog 9 weken."
std::string how_long(const Visit& visit, const Placement& one) {
  if (one.stopped_on) return visit.say(texts::stopped_on, day_of_period(visit, *one.stopped_on));
  if (one.is_over_on(visit.today)) return visit.say(texts::was_until, day_of_period(visit, one.ends_on));
  if (visit.today < one.begins_on) return visit.say(texts::begins_on, day_of_period(visit, one.begins_on));
  const int weeks = (one.ends_on - visit.today) / 7;
  return weeks == 0 ? visit.say(texts::last_week) : visit.say_count(texts::weeks_left, weeks);
}

std::string how_many(const Visit& visit, const std::vector<Touchpoint>& moments) {
  const auto of = [&](MomentState state) {
    return std::count_if(moments.begin(), moments.end(), [&](const auto& one) { return one.state == state; });
  };
  const auto held = of(MomentState::held);
  const auto all = static_cast<std::int64_t>(moments.size()) - of(MomentState::skipped);
  if (held == 0) return visit.say(texts::held_none_of, all);
  return held == 1 ? visit.say(texts::held_one_of, all) : visit.say(texts::held_of, held, all);
}

Html facts_of(const Visit& visit, const Placement& one) {
  const auto fact = [](layout::Icon icon, const std::string& words) {
    return span.cls("placement-fact")(layout::icon(icon), words);
  };
  return div.cls("placement-facts")(
      fact("calendar-blank-fill",
           visit.say(texts::period, day_of_period(visit, one.begins_on), day_of_period(visit, one.ends_on)) +
               ", " + visit.say_count(texts::days_a_week, one.days_a_week)),
      fact("identification-badge-fill",
           one.trainer.empty() ? visit.say(texts::no_trainer) : visit.say(texts::trainer_is, one.trainer)));
}

// The one thing to do now: say that a moment was held, or plan the first one that is open.
Html main_action(const Visit& visit, const PlacementPage& page) {
  const Placement& one = page.seat.placement();
  if (!page.seat.may_write()) return {};
  const auto to = [&](const Touchpoint& moment, const i18n::Text& words, layout::Icon icon) {
    return layout::button_link({.label = visit.say(words),
                                .href = paths::moment(one.id, moment.id),
                                .kind = Kind::primary,
                                .icon = icon,
                                .about = moment_name(visit, moment.kind)});
  };
  const Touchpoint* open = nullptr;
  for (const Touchpoint& moment : page.moments) {
    if (moment.state == MomentState::planned) {
      return moment.planned_on <= visit.today ? to(moment, moment_texts::it_was, "check-bold") : Html();
    }
    if (open == nullptr && moment.state == MomentState::open) open = &moment;
  }
  if (open == nullptr || one.is_over_on(visit.today)) return {};
  return to(*open, moment_texts::plan, "calendar-plus-bold");
}

// "De volgende is over 8 dagen."
std::string next_in_words(const Visit& visit, const std::vector<Touchpoint>& moments) {
  for (const Touchpoint& moment : moments) {
    if (moment.state == MomentState::planned && moment.planned_on >= visit.today) {
      return " " + visit.say(texts::next_is, i18n::near_day(visit.language, *moment.planned_on, visit.today));
    }
  }
  return "";
}

Html qualities_of(const Visit& visit, const std::string& codes) {
  Html all;
  for (const std::string& one : experiences::split_words(codes)) {
    for (const forms::Choice& choice : quality_choices) {
      if (choice.value != one) continue;
      all += layout::badge(words::Competency::qualities, "star-four-fill", visit.say(choice.label));
    }
  }
  return all.empty() ? all : layout::cluster(all);
}

Html wish_of(const Visit& visit, const PlacementSeat& seat) {
  const Placement& one = seat.placement();
  if (one.wish.empty()) {
    return layout::sub(seat.is_student() ? visit.say(texts::no_wish)
                                         : visit.say(texts::no_wish_guide, seat.student().given_name));
  }
  const std::string who = seat.is_student() ? visit.say(texts::you) : seat.student().given_name;
  const std::string when = one.wish_at ? day_of_period(visit, day_of(*one.wish_at)) : std::string();
  return layout::says({.who = seat.student().full_name(),
                       .line = fragment(visit.say(texts::wrote_on, who, when)),
                       .words = one.wish,
                       .quoted = false});
}

Html wish_card(Visit& visit, const PlacementPage& page) {
  const PlacementSeat& seat = page.seat;
  const Placement& one = seat.placement();
  const std::string title = seat.is_student() ? visit.say(texts::what_you_want)
                                              : visit.say(texts::what_wants, seat.student().given_name);
  const std::string student = seat.is_student() ? visit.say(texts::you) : seat.student().given_name;
  const std::string readers = one.trainer.empty()
                                  ? visit.say(texts::reads_two, student)
                                  : visit.say(texts::reads_all, student, one.trainer_given_name());
  Html content = layout::section_head("wens-kop", title,
                                      layout::who_sees(visit.language, layout::Reach::several, readers));
  content += wish_of(visit, seat);
  if (seat.is_student()) {
    content +=
        wish_form.fold(visit, visit.say(texts::change_wish), page.returned.or_edit(wish_form, draft_of(one)),
                       {.action = paths::wish(one.id), .submit = visit.say(texts::save)});
  }
  for (const Observation& seen : page.observations) {
    content += observation(visit, seen,
                           visit.say(texts::saw_on, seen.trainer_name,
                                     i18n::day_month(visit.language, seen.seen_on, visit.today)));
  }
  if (page.observations.empty()) content += layout::sub(visit.say(texts::nothing_seen));
  content += layout::notice({}, "info-fill", fragment(visit.say(texts::no_judging)));
  return layout::card({.labelled_by = "wens-kop"}, content);
}

Html stop_card(Visit& visit, const PlacementPage& page) {
  const PlacementSeat& seat = page.seat;
  const Placement& one = seat.placement();
  if (one.stopped_on) {
    Html content;
    if (!one.stopped_words.empty()) {
      const std::string line = one.stopped_by_student.value_or(false)
                                   ? visit.say(texts::said_stop, seat.student().given_name)
                                   : visit.say(texts::guide_said_stop);
      content += layout::says({.who = seat.student().full_name(),
                               .line = fragment(line),
                               .words = one.stopped_words,
                               .quoted = false});
    }
    if (seat.may_write()) {
      content += layout::post_button(paths::go_on(one.id), visit.say(texts::goes_on), {.kind = Kind::quiet});
    }
    return layout::card({.labelled_by = "gestopt"},
                        fragment(layout::section_head("gestopt", how_long(visit, one)), content));
  }
  if (!seat.may_write() || one.is_over_on(visit.today)) return {};
  const std::string line = seat.is_student() ? visit.say(texts::not_well_own)
                                             : visit.say(texts::not_well_guide, seat.student().given_name);
  return layout::card(
      {.labelled_by = "gaat-het"},
      fragment(layout::section_head("gaat-het", visit.say(texts::not_well)), layout::sub(line),
               stop_form.fold(visit, visit.say(texts::stop_early), page.returned.or_start(stop_form),
                              {.action = paths::stop(one.id), .submit = visit.say(texts::stop_early)})));
}

}  // namespace

Html observation(const Visit& visit, const Observation& one, const std::string& line) {
  Html content;
  if (!one.words.empty()) {
    content =
        layout::says({.who = one.trainer_name, .line = fragment(line), .words = one.words, .quoted = false});
  } else {
    content = layout::sub(line);
  }
  content += qualities_of(visit, one.qualities);
  if (!one.try_out.empty()) content += layout::sub(visit.say(texts::may_try, one.try_out));
  return div.cls("stack gap-3")(content);
}

Html placement_page(Visit& visit, const PlacementPage& page) {
  const PlacementSeat& seat = page.seat;
  const Placement& one = seat.placement();
  const std::string title = title_of(visit, seat);
  const std::string here = visit.say(one.is_work ? texts::work : texts::placement);
  Html actions = main_action(visit, page);
  if (seat.may_write()) {
    actions += layout::button_link({.label = visit.say(texts::change_short),
                                    .href = paths::change(one.id),
                                    .kind = Kind::line,
                                    .icon = layout::Icon("pencil-simple-bold"),
                                    .about = here});
  }
  Html top = layout::page_head({.above = crumbs_of(visit, seat, here),
                                .title = title,
                                .lead = fragment(b(how_long(visit, one)), " ", how_many(visit, page.moments),
                                                 next_in_words(visit, page.moments)),
                                .actions = layout::cluster(actions)});
  top += facts_of(visit, one);
  if (!seat.may_write()) {
    top += layout::notice({}, "lock-simple-fill",
                          fragment(visit.say(texts::in_confidence, seat.student().given_name)));
  }
  const Html content = fragment(
      style_sheet(), top, moments_card(visit, page),
      layout::beside(fragment(wish_card(visit, page),
                              placement_pact_card(visit, {seat, page.pact, page.happenings}, page.returned)),
                     fragment(trainer_cards(visit, page), stop_card(visit, page)), layout::Width::l));
  return navigation::page(visit, {.title = title, .place = seat.is_student() ? "/ik" : "/studenten"},
                          content);
}

}  // namespace koers::placements::views
