// What a signal and a verdict are called, wherever they stand.
#include "campus/layout/components.h"
#include "campus/layout/form_help.h"
#include "platform/i18n/dates_in_time.h"
#include "rooms/signals/signal_views.h"
#include "rooms/signals/signals.h"
#include "rooms/signals/texts.h"

namespace koers::signals::views {

using namespace html;
using http::Visit;

namespace {

std::string count_of(const Visit& visit, const i18n::Plural& words, const Signal& signal) {
  return visit.say_count(words, signal.amount);
}

}  // namespace

std::string day_words(const Visit& visit, Day day) {
  return i18n::day_month(visit.language, day, visit.today);
}

std::string words_of(const Visit& visit, const Signal& signal) {
  return signal.rule ? count_of(visit, declaration_of(*signal.rule).words, signal) : signal.words;
}

std::string own_words_of(const Visit& visit, const Signal& signal) {
  return signal.rule ? count_of(visit, declaration_of(*signal.rule).own_words, signal) : signal.words;
}

std::string because(const Visit& visit, const RuleSetting& setting) {
  return visit.say_count(declaration_of(setting.rule).because, setting.threshold);
}

const i18n::Text& name_of(Ending ending) {
  switch (ending) {
    case Ending::helped:
      return texts::helped;
    case Ending::a_little:
      return texts::a_little;
    case Ending::not_helped:
      return texts::not_helped;
    case Ending::over:
    case Ending::unknown:
    case Ending::fine:
      break;
  }
  return texts::unknown;
}

const i18n::Text& name_of(Remedy remedy) {
  switch (remedy) {
    case Remedy::moment:
      return texts::done_moment;
    case Remedy::question:
      return texts::done_question;
    case Remedy::specialist:
      return texts::done_specialist;
    case Remedy::care:
      return texts::done_care;
    case Remedy::other:
      break;
  }
  return texts::done_other;
}

std::string name_or_other(const Visit& visit, const VerdictLine& line) {
  return line.given_name.empty() ? visit.say(texts::an_other) : line.given_name;
}

std::string ending_of(const Visit& visit, const Signal& signal) {
  const std::string day = day_words(visit, signal.closed_on.value_or(signal.opened_on));
  if (signal.ending == Ending::over) return visit.say(texts::ended_over, day);
  if (signal.ending == Ending::fine) return visit.say(texts::ended_fine, day);
  return visit.say(texts::ended_helped, day, visit.say(name_of(signal.ending.value_or(Ending::unknown))));
}

Html verdict_line(const Visit& visit, const VerdictLine& line, Id<people::Person> me) {
  const std::string who = name_or_other(visit, line);
  const std::string face =
      line.given_name.empty()
          ? who
          : people::Person{line.author_id, line.given_name, line.infix, line.family_name}.full_name();
  const std::string until = line.until_on ? day_words(visit, *line.until_on) : "";
  std::string head = visit.say(texts::says_fine, who);
  if (line.verdict == Verdict::wait) head = visit.say(texts::says_wait, who, until);
  if (line.verdict == Verdict::act) {
    const std::string what = visit.say(name_of(line.remedy.value_or(Remedy::other)));
    head = visit.say(texts::says_act, who, what);
  }
  Html after;
  if (line.verdict == Verdict::act && !until.empty() && !line.helped) {
    after = layout::sub(visit.say(texts::looks_again, until));
  }
  if (line.helped) after = layout::sub(visit.say(texts::helped_answer, visit.say(name_of(*line.helped))));
  if (line.verdict == Verdict::wait && line.followed_at) {
    after = layout::sub(visit.say(texts::ended_silence, day_words(visit, day_of(*line.followed_at))));
  }
  return fragment(
      layout::says({.who = face,
                    .line = fragment(layout::join({head, day_words(visit, day_of(line.made_at))})),
                    .words = line.words,
                    .quoted = false,
                    .mine = line.author_id == me}),
      after);
}

}  // namespace koers::signals::views

namespace koers::signals {

html::Html age_of(const http::Visit& visit, int working_days) {
  if (working_days == 0) return layout::tag(visit.say(texts::since_today));
  return html::span.cls("tag")(visit.say_count(texts::days, working_days),
                               layout::hidden_words(" " + visit.say(texts::are_open)));
}

}  // namespace koers::signals
