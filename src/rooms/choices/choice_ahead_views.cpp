// The page ahead, and choices on pages of several rooms.
#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_texts.h"
#include "rooms/choices/choice_views.h"

namespace koers::choices::views {

using namespace html;
using words::Competency;
namespace texts = choice_texts;

std::string when_words(http::Visit& visit, const ChoiceMoment& moment) {
  const std::string kind = visit.say(kind_name(moment.kind));
  if (moment.opens_on > visit.today) {
    return visit.say(texts::kind_and_from, kind,
                     i18n::day_month(visit.language, moment.opens_on, visit.today));
  }
  if (!moment.may_choose(visit.today)) return visit.say(texts::kind_and_closed, kind);
  const int left = moment.closes_on - visit.today;
  if (left == 0) return visit.say(texts::last_day, kind);
  return visit.say(texts::kind_and_days, kind, visit.say_count(texts::days, left));
}

const i18n::Text& words_of(NoticeKind kind) {
  switch (kind) {
    case NoticeKind::moved_up:
      return texts::notice_moved_up;
    case NoticeKind::option_changed:
      return texts::notice_option_changed;
    case NoticeKind::option_withdrawn:
      return texts::notice_option_withdrawn;
    case NoticeKind::moment_changed:
      return texts::notice_moment_changed;
  }
  return texts::notice_moment_changed;
}

Html notice_of(http::Visit& visit, const ChoiceNotice& notice) {
  words::State state = words::State::info;
  if (notice.kind == NoticeKind::moved_up) state = words::State::good;
  if (notice.kind == NoticeKind::option_withdrawn) state = words::State::attention;
  return layout::notice(state, visit.say(words_of(notice.kind), notice.option_title));
}

namespace {

// Who chose may change until a day of its own; for who did not it is over when choosing closes.
bool may_still_act(const http::Visit& visit, const ChoiceMomentState& state) {
  const bool made = state.choice && state.choice->is_made();
  return made ? state.moment.may_change(visit.today) : state.moment.may_choose(visit.today);
}

std::string choice_line(http::Visit& visit, const ChoiceMomentState& state) {
  const bool over = !may_still_act(visit, state) && state.moment.opens_on <= visit.today;
  if (!state.choice || !state.choice->is_made()) {
    const ChoiceOption* leaning = state.choice ? state.option(state.choice->leaning_id) : nullptr;
    if (over) return visit.say(texts::you_chose_nothing);
    if (leaning != nullptr) return visit.say(texts::you_lean_to, leaning->title);
    return state.moment.opens_on > visit.today
               ? visit.say_count(texts::options_open, static_cast<std::int64_t>(state.open_options().size()))
               : visit.say(texts::not_chosen_yet);
  }
  if (const ChoiceOption* has = state.option(state.choice->option_id)) {
    return visit.say(over ? texts::you_had : texts::you_have, has->title);
  }
  const ChoiceOption* wish = state.option(state.choice->wish_id);
  return visit.say(texts::you_wait, wish ? wish->title : std::string());
}

bool waits_for_look_back(const http::Visit& visit, const ChoiceMomentState& state) {
  return state.choice && state.choice->option_id && !state.choice->looked_back_on &&
         state.moment.is_time_to_look_back(visit.today);
}

bool is_over(const http::Visit& visit, const ChoiceMomentState& state) {
  return state.moment.opens_on <= visit.today && !may_still_act(visit, state) &&
         !waits_for_look_back(visit, state);
}

Html moment_row(http::Visit& visit, const ChoiceMomentState& state) {
  const bool back = waits_for_look_back(visit, state);
  const ChoiceOption* has = state.choice ? state.option(state.choice->option_id) : nullptr;
  return layout::row(
      {.lead = layout::bead(Competency::steering,
                            back ? layout::Icon("arrows-clockwise") : layout::Icon("signpost-fill")),
       .title = state.moment.title,
       .href = paths::choice(state.moment.id),
       .more = fragment(back && has ? visit.say(texts::how_was_it, has->title) : choice_line(visit, state),
                        br(), when_words(visit, state.moment))});
}

Html choices_section(http::Visit& visit, const AheadPage& page) {
  Html now, before;
  for (const ChoiceMomentState& state : page.moments) {
    (is_over(visit, state) ? before : now) += moment_row(visit, state);
  }
  Html content = now.empty() ? layout::card(layout::empty_state(visit.say(texts::nothing_to_choose),
                                                                visit.say(texts::nothing_to_choose_line)))
                             : layout::card({.surface = layout::Surface::flush}, layout::rows(now));
  if (!before.empty()) {
    content += layout::fold(span(visit.say(texts::earlier_choices)), layout::rows(before));
  }
  return section.cls("stack gap-3")
      .aria("labelledby", "keuzes")(layout::section_head("keuzes", visit.say(texts::choices)), content);
}

Html kept_line(http::Visit& visit, const i18n::Text& words, int kept) {
  return fragment(visit.say(words),
                  kept > 0 ? " " + visit.say_count(texts::kept_before, kept) : std::string());
}

Html work_section(http::Visit& visit, const AheadPage& page) {
  const auto row = [&](layout::Icon icon, const i18n::Text& title, const Url& href, const Html& more) {
    return layout::row({.lead = layout::bead(Competency::exploration, icon),
                        .title = visit.say(title),
                        .href = href,
                        .more = more});
  };
  return layout::list_card(
      "werk", visit.say(texts::your_work),
      fragment(
          row("briefcase-fill", texts::explore_work, url("/vooruit/beroepen"),
              kept_line(visit, texts::explore_work_line, page.kept_occupations)),
          row("graduation-cap-fill", texts::explore_study, url("/vooruit/verder-leren"),
              kept_line(visit, texts::explore_study_line, page.kept_studies)),
          row("currency-eur", texts::money, url("/vooruit/geld"), fragment(visit.say(texts::money_line)))));
}

}  // namespace

Html ahead_page(http::Visit& visit, const AheadPage& page) {
  Html content =
      layout::page_head({.title = visit.say(texts::ahead), .lead = fragment(visit.say(texts::ahead_lead))});
  content += each(page.notices, [&](const ChoiceNotice& notice) { return notice_of(visit, notice); });
  content += choices_section(visit, page);
  content += page.steps;
  content += work_section(visit, page);
  content += page.people;
  return navigation::page(
      visit, {.title = visit.say(texts::ahead), .place = "/vooruit", .width = layout::PageWidth::narrow},
      content);
}

Html home_cards(http::Visit& visit, const std::vector<ChoiceMomentState>& moments,
                const std::vector<ChoiceNotice>& notices) {
  Html all;
  for (const ChoiceNotice& notice : notices) {
    all += div.cls("stack gap-2")(
        notice_of(visit, notice),
        layout::more_link(visit.say(texts::look_at_choice), paths::choice(notice.moment_id)));
  }
  for (const ChoiceMomentState& state : moments) {
    const bool open = state.moment.may_choose(visit.today) && !(state.choice && state.choice->is_made());
    const bool back = waits_for_look_back(visit, state);
    if (!open && !back) continue;
    const ChoiceOption* has = state.choice ? state.option(state.choice->option_id) : nullptr;
    all += layout::choice_card(Competency::steering,
                               back && has ? visit.say(texts::how_was_it, has->title) : state.moment.title,
                               back ? visit.say(texts::look_back_line) : when_words(visit, state.moment),
                               paths::choice(state.moment.id));
    break;
  }
  return all;
}

Html file_card(http::Visit& visit, const std::vector<ChoiceMomentState>& moments,
               const std::string& given_name) {
  Html rows;
  for (const ChoiceMomentState& state : moments) {
    if (!state.choice || !state.choice->is_made()) continue;
    const ChoiceOption* has = state.option(state.choice->option_id);
    const ChoiceOption* wish = state.option(state.choice->wish_id);
    rows += layout::row({.lead = layout::bead(Competency::steering, "signpost-fill"),
                         .title = (has ? has : wish) ? (has ? has : wish)->title : state.moment.title,
                         .more = fragment(state.moment.title, br(), when_words(visit, state.moment))});
  }
  return when(!rows.empty(),
              [&] { return layout::list_card("gekozen", visit.say(texts::choices_of, given_name), rows); });
}

}  // namespace koers::choices::views
