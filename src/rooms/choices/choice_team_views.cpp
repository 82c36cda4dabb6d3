#include "rooms/choices/choice_team_views.h"

#include "campus/layout/components.h"
#include "campus/navigation/navigation.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/choices/choice_paths.h"
#include "rooms/choices/choice_team_texts.h"

namespace koers::choices::views {

using namespace html;
using layout::Kind;
namespace texts = choice_team_texts;

namespace {

constexpr std::string_view place = "/team/keuzes";

std::string state_words(http::Visit& visit, const ChoiceMoment& moment) {
  if (moment.is_closed) return visit.say(texts::state_closed);
  if (moment.opens_on > visit.today) return visit.say(texts::state_coming);
  return visit.say(moment.may_choose(visit.today) ? texts::state_open : texts::state_over);
}

std::string days_words(http::Visit& visit, const ChoiceMoment& moment) {
  return visit.say(texts::from_until, i18n::short_day(visit.language, moment.opens_on, visit.today),
                   i18n::short_day(visit.language, moment.closes_on, visit.today));
}

Html add_button(http::Visit& visit, Id<organisation::Team> team) {
  return layout::button_link({.label = visit.say(texts::new_moment),
                              .href = paths::new_moment(team),
                              .kind = Kind::primary,
                              .icon = layout::Icon("plus-bold")});
}

Html moments_table(http::Visit& visit, const std::vector<MomentCount>& moments) {
  std::vector<layout::Cells> rows;
  for (const MomentCount& count : moments) {
    const std::string chosen = visit.say(texts::chosen_of, count.chosen, count.concerned);
    const Html few = when(count.options < 2, [&] {
      return fragment(br(), layout::state(words::State::attention, visit.say(texts::few_options)));
    });
    rows.push_back({fragment(a.href(paths::team_choice(count.moment.id))(b(count.moment.title)), few),
                    fragment(days_words(visit, count.moment)), fragment(chosen),
                    fragment(std::to_string(count.waiting)), fragment(state_words(visit, count.moment))});
  }
  return layout::data_table("keuzes",
                            {{.title = visit.say(texts::column_choice), .wide = true},
                             {.title = visit.say(texts::column_days), .optional = true},
                             {.title = visit.say(texts::column_chosen)},
                             {.title = visit.say(texts::column_waiting), .optional = true, .right = true},
                             {.title = visit.say(texts::column_state)}},
                            rows);
}

// A few teams stand beside each other; a whole school is a list to choose from.
Html team_chooser(const http::Visit& visit, const TeamChoicesPage& page) {
  constexpr std::size_t most_beside = 6;
  if (page.teams.size() < 2) return {};
  if (page.teams.size() <= most_beside) {
    std::vector<layout::Filter> filters;
    for (const auto& team : page.teams) {
      filters.push_back(
          {.label = team.name, .href = paths::team_choices(team.id), .current = team.id == page.team});
    }
    return layout::filters(visit.say(texts::teams), filters);
  }
  std::vector<layout::Option> options;
  for (const auto& team : page.teams) options.push_back({text(team.id), team.name});
  return form.method("get")
      .action(paths::team_choices())
      .cls("cluster")(
          layout::select_field(
              {.name = "team", .label = visit.say(texts::which_team), .value = text(page.team)}, options),
          layout::submit(visit.say(texts::show_team), {.kind = layout::Kind::plain}));
}

}  // namespace

Html team_choices_page(http::Visit& visit, const TeamChoicesPage& page) {
  Html content = layout::page_head({.title = visit.say(texts::title),
                                    .lead = fragment(visit.say(texts::lead)),
                                    .actions = page.moments.empty() ? Html() : add_button(visit, page.team)});
  content += team_chooser(visit, page);
  if (page.moments.empty()) {
    content += layout::card(layout::empty_state(visit.say(texts::none_yet), visit.say(texts::none_yet_line),
                                                add_button(visit, page.team)));
  } else {
    content += layout::card(
        {.labelled_by = "keuzes", .surface = layout::Surface::flush},
        fragment(h2.cls("vh").id("keuzes")(visit.say(texts::title)), moments_table(visit, page.moments)));
  }
  return navigation::page(visit, {.title = visit.say(texts::title), .place = place}, content);
}

// ---- one moment

namespace {

Html option_row(http::Visit& visit, const TeamMomentPage& page, const ChoiceOption& option) {
  std::string line = option.day;
  if (!option.place.empty()) line += (line.empty() ? "" : " · ") + option.place;
  std::string count = option.places ? visit.say(texts::taken_of, option.taken, *option.places)
                                    : visit.say_count(texts::taken, option.taken);
  if (option.waiting > 0) count += " · " + visit.say_count(texts::waiting, option.waiting);
  if (option.is_withdrawn) count = visit.say(texts::withdrawn);
  const Html meter = when(option.places && !option.is_withdrawn, [&] {
    return layout::meter(words::State::info, option.taken, std::nullopt, *option.places);
  });
  const Html end =
      option.is_withdrawn
          ? layout::post_button(paths::restore_option(page.moment.id, option.id), visit.say(texts::restore),
                                {.kind = Kind::line, .small = true, .about = option.title})
          : layout::post_button(paths::withdraw_option(page.moment.id, option.id), visit.say(texts::withdraw),
                                {.kind = Kind::quiet, .small = true, .about = option.title});
  return layout::row({.lead = layout::bead(words::Competency::steering, "signpost-fill"),
                      .title = option.title,
                      .href = paths::option(page.moment.id, option.id),
                      .more = fragment(line, line.empty() ? Html() : Html(br()), count, meter),
                      .end = end});
}

Html facts_of(http::Visit& visit, const TeamMomentPage& page) {
  const ChoiceMoment& moment = page.moment;
  const auto day = [&](Day one) {
    return layout::time_of(one, i18n::long_day(visit.language, one, visit.today));
  };
  std::vector<std::pair<std::string, Html>> facts{
      {visit.say(texts::column_state), fragment(state_words(visit, moment))},
      {visit.say(texts::programme),
       fragment(page.programme.empty() ? visit.say(texts::every_programme) : page.programme, " · ",
                moment.year_of_study == 0 ? visit.say(texts::every_year)
                                          : visit.say(texts::year_n, moment.year_of_study))},
      {visit.say(texts::opens_on), day(moment.opens_on)},
      {visit.say(texts::closes_on), day(moment.closes_on)},
      {visit.say(texts::change_until), day(moment.change_until)}};
  if (moment.starts_on) facts.emplace_back(visit.say(texts::starts_on), day(*moment.starts_on));
  if (moment.look_back_on) facts.emplace_back(visit.say(texts::look_back_on), day(*moment.look_back_on));
  return layout::fact_list(facts);
}

Html actions_of(http::Visit& visit, const ChoiceMoment& moment) {
  const Html open_or_close = moment.is_closed
                                 ? layout::post_button(paths::reopen_moment(moment.id),
                                                       visit.say(texts::open_again), {.kind = Kind::line})
                                 : layout::post_button(paths::close_moment(moment.id),
                                                       visit.say(texts::close), {.kind = Kind::line});
  return layout::cluster(fragment(layout::button_link({.label = visit.say(texts::change),
                                                       .href = paths::change_moment(moment.id),
                                                       .icon = layout::Icon("pencil-simple-bold")}),
                                  open_or_close));
}

}  // namespace

Html team_moment_page(http::Visit& visit, const TeamMomentPage& page) {
  int chosen = 0, open = 0;
  Html rows;
  for (const ChoiceOption& option : page.options) {
    chosen += option.taken;
    open += option.is_withdrawn ? 0 : 1;
    rows += option_row(visit, page, option);
  }
  const std::string sentence = i18n::say(
      visit.language, chosen == 1 ? texts::chosen_sentence.one : texts::chosen_sentence.many,
      chosen == 1 ? std::to_string(page.concerned) : std::to_string(chosen), std::to_string(page.concerned));
  Html content = layout::page_head(
      {.above = layout::crumbs(visit.language,
                               {{visit.say(texts::title), paths::team_choices(page.moment.team_id)}},
                               page.moment.title),
       .title = page.moment.title,
       .lead = fragment(sentence),
       .actions = actions_of(visit, page.moment)});
  if (open < 2) content += layout::notice(words::State::attention, visit.say(texts::real_choice_needed));
  const Html add = layout::button_link({.label = visit.say(texts::add_option),
                                        .href = paths::new_option(page.moment.id),
                                        .kind = open < 2 ? Kind::primary : Kind::plain,
                                        .icon = layout::Icon("plus-bold")});
  const Html options =
      rows.empty()
          ? layout::card(layout::empty_state(visit.say(texts::options), visit.say(texts::no_options), add))
          : layout::list_card("opties", visit.say(texts::options), rows, add);
  const Html side =
      fragment(layout::card(facts_of(visit, page)),
               layout::card(fragment(layout::button_link({.label = visit.say(texts::export_list),
                                                          .href = paths::choosers(page.moment.id),
                                                          .icon = layout::Icon("download-simple-bold")}),
                                     layout::sub(visit.say(texts::export_hint)))));
  content += layout::beside(options, layout::stack(4, side));
  return navigation::page(visit, {.title = page.moment.title, .place = place}, content);
}

}  // namespace koers::choices::views
