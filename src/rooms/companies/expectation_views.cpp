#include "rooms/companies/expectation_views.h"

#include <algorithm>

#include "campus/layout/components.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/companies/expectation_forms.h"
#include "rooms/companies/paths.h"

namespace koers::companies::views {

using namespace html;
using http::Visit;
using layout::Kind;

Html plain_lines(const Pact& pact) {
  return layout::tight_rows(each(pact.lines, [](const Expectation& one) {
    return layout::row({.lead = layout::bead({}, "handshake-fill"), .title = one.words});
  }));
}

namespace {

// With what the company said at each.
Html answered_lines(const Visit& visit, const Pact& pact) {
  return layout::tight_rows(each(pact.lines, [&](const Expectation& one) {
    const auto state = one.answer == ExpectationAnswer::yes         ? words::State::good
                       : one.answer == ExpectationAnswer::different ? words::State::nearly
                                                                    : words::State::attention;
    const Html end =
        one.answer ? layout::state(state, visit.say(forms::choice_of(answer_choices, *one.answer).label))
                   : Html();
    return layout::row({.title = one.words, .line = one.answer_words, .end = end});
  }));
}

Html adopting(const Visit& visit, const Company& company, const Pact& pact) {
  const std::string who = visit.say(
      expectation_texts::answered, pact.answered_by,
      i18n::day_month(visit.language, day_of(pact.answered_at.value_or(pact.proposed_at)), visit.today));
  return fragment(p(who), answered_lines(visit, pact), layout::sub(visit.say(expectation_texts::adopt_line)),
                  layout::post_button(paths::adopt(company.slug), visit.say(expectation_texts::adopt),
                                      {.kind = Kind::primary, .small = true}));
}

}  // namespace

Html pact_card(Visit& visit, const Company& company, const std::vector<Pact>& all,
               const forms::Returned& returned) {
  const auto in_force =
      std::find_if(all.begin(), all.end(), [&](const Pact& one) { return one.is_in_force_on(visit.today); });
  Html end, content;
  if (in_force != all.end()) {
    end = layout::state(words::State::good,
                        visit.say(expectation_texts::in_force,
                                  i18n::day_month(visit.language, in_force->until_on, visit.today)));
    content += plain_lines(*in_force);
  }
  const auto waiting = pact_to_answer(all);
  const auto answered = pact_to_adopt(all);
  if (waiting) {
    content += layout::notice(
        {}, "hourglass-medium-duo",
        fragment(b(visit.say(expectation_texts::waits)), " ",
                 visit.say(expectation_texts::waits_line,
                           i18n::day_month(visit.language, day_of(waiting->proposed_at), visit.today))));
    content += plain_lines(*waiting);
  }
  if (answered) content += adopting(visit, company, *answered);
  if (all.empty()) {
    content +=
        fragment(p(visit.say(expectation_texts::none)), layout::sub(visit.say(expectation_texts::none_line)));
  }
  const std::optional<Pact> newest = all.empty() ? std::nullopt : std::optional(all.front());
  content += pact_form.fold(
      visit, visit.say(all.empty() ? expectation_texts::propose_first : expectation_texts::propose_again),
      returned.or_start(pact_form, draft_of(newest)),
      {.action = paths::pact(company.slug),
       .submit = visit.say(expectation_texts::propose),
       .before = when(!all.empty(), [&] { return layout::sub(visit.say(expectation_texts::new_version)); })});
  return layout::card(
      {.labelled_by = "verwachten"},
      fragment(layout::section_head("verwachten", visit.say(expectation_texts::expectations), end), content));
}

}  // namespace koers::companies::views

namespace koers::companies {

// ---- the company answers

namespace {

forms::Givens answer_givens(const Pact& pact) {
  forms::Givens givens;
  static constexpr std::string_view lines[] = {"lijn-1", "lijn-2", "lijn-3", "lijn-4", "lijn-5"};
  static constexpr std::string_view others[] = {"anders-1", "anders-2", "anders-3", "anders-4", "anders-5"};
  for (std::size_t i = 0; i < most_expectations; ++i) {
    const bool is_there = i < pact.lines.size();
    forms::Given line{.leave_out = !is_there};
    if (is_there) line.label = pact.lines[i].words;
    givens.push_back({lines[i], std::move(line)});
    givens.push_back({others[i], {.leave_out = !is_there}});
  }
  return givens;
}

}  // namespace

forms::Answers blank_answer() { return answer_form.start(); }

forms::Typed<PactAnswer> read_answer(http::Visit& visit, const Pact& pact) {
  return answer_form.read(visit, answer_givens(pact));
}

html::Html answer_fields(http::Visit& visit, const Pact& pact, const forms::Answers& answers,
                         html::Url action) {
  return answer_form.show(visit, answers,
                          {.action = std::move(action),
                           .submit = visit.say(expectation_texts::send_answer),
                           .button = {.kind = layout::Kind::primary, .big = true, .wide = true},
                           .after = layout::hidden_field("tekst", std::to_string(pact.version))},
                          answer_givens(pact));
}

}  // namespace koers::companies
