// How a form is read: what was typed, what is wrong with it, and what somebody else stored meanwhile.
#include <algorithm>
#include <cstdio>

#include "campus/forms/forms.h"
#include "campus/forms/given.h"
#include "campus/forms/texts.h"
#include "platform/base/bsn.h"
#include "platform/base/visible.h"
#include "platform/i18n/dates.h"

namespace koers::forms::detail {
namespace {

// A mark of a value that is the same on every machine and in every run (FNV-1a). It tells values apart; it
// hides nothing, and nothing is protected by it.
std::string mark_of(Texts texts) {
  std::sort(texts.begin(), texts.end());  // ticks have no order
  std::uint64_t hash = 14695981039346656037ULL;
  const auto take = [&hash](unsigned char byte) { hash = (hash ^ byte) * 1099511628211ULL; };
  for (const std::string& text : texts) {
    for (const char letter : text) take(static_cast<unsigned char>(letter));
    take(0);
  }
  char written[17];
  std::snprintf(written, sizeof written, "%08x", static_cast<unsigned>(hash ^ (hash >> 32)));
  return written;
}

bool is_stored(const FieldRecord& record) { return record.kind != Kind::file && record.get != nullptr; }

// What stands in a draft, as it would be typed. Nothing and an empty text are the same.
Texts canonical(const FieldRecord& record, Texts texts) {
  if (record.kind == Kind::text) {
    for (std::string& one : texts) one = visible_text(one);
  }
  std::erase(texts, std::string());
  return texts;
}
Texts texts_in(const FieldRecord& record, const void* draft) {
  return is_stored(record) ? canonical(record, record.get(draft)) : Texts{};
}

std::string version_of(Records records, const void* draft) {
  std::string version;
  for (const FieldRecord& record : records) {
    if (!version.empty()) version += '.';
    version.append(record.name).append(":").append(mark_of(texts_in(record, draft)));
  }
  return version;
}

// The mark of the field in a version; "" when there is none, which is no mark of anything.
std::string_view mark_in(std::string_view version, std::string_view field) {
  while (!version.empty()) {
    const auto one = version.substr(0, version.find('.'));
    if (one.starts_with(field) && one.substr(field.size()).starts_with(':')) {
      return one.substr(field.size() + 1);
    }
    version.remove_prefix(std::min(one.size() + 1, version.size()));
  }
  return {};
}

Texts typed_in(const http::Request& request, const FieldRecord& record) {
  switch (record.kind) {
    case Kind::file:
      return {};
    case Kind::tick:
      return request.has(record.name) ? Texts{"1"} : Texts{};
    case Kind::choices:
      return canonical(record, request.all(record.name));
    case Kind::text:
    case Kind::number:
    case Kind::day:
    case Kind::time:
    case Kind::choice:
    case Kind::carried:
      return canonical(record, {request.field(record.name)});
  }
  throw std::logic_error("a kind of field that is not read");
}

// ---- what is wrong with a field

std::string text_mistake(const http::Visit& visit, const FieldRecord& record, const std::string& typed) {
  const auto signs = signs_of(typed);
  const auto longest = static_cast<std::size_t>(record.details.longest);
  if (signs > longest) return visit.say(texts::too_long, signs - longest);
  if (mentions_bsn(typed)) return visit.say(texts::holds_number);
  return {};
}

std::string number_mistake(const http::Visit& visit, const FieldRecord& record, const Given* given,
                           const std::string& typed) {
  const auto number = number_in(typed);
  if (!number) return visit.say(texts::not_a_number);
  const auto [least, most] = number_bounds(record, given);
  if (!(least && *number < *least) && !(most && *number > *most)) return {};
  if (!most) return visit.say(texts::number_at_least, *least);
  if (!least) return visit.say(texts::number_at_most, *most);
  return visit.say(texts::number_between, *least, *most);
}

std::string day_mistake(const http::Visit& visit, const FieldRecord& record, const Given* given,
                        const std::string& typed) {
  const auto day = parse_day(typed);
  if (!day) return visit.say(texts::not_a_day);
  const auto bounds = day_bounds(record, given, visit.today);
  if (bounds.first && *day < *bounds.first) {
    return *bounds.first == visit.today
               ? visit.say(texts::day_in_past)
               : visit.say(texts::day_too_early, i18n::day_with_year(visit.language, *bounds.first));
  }
  if (bounds.last && *day > *bounds.last) {
    return *bounds.last == visit.today
               ? visit.say(texts::day_to_come)
               : visit.say(texts::day_too_late, i18n::day_with_year(visit.language, *bounds.last));
  }
  return {};
}

std::string choice_mistake(const http::Visit& visit, const FieldRecord& record, const Given* given,
                           const Texts& typed) {
  const auto options = options_of(visit, record, given);
  const bool type_decides = record.is_coded && record.details.choices.empty() && !(given && given->options);
  if (type_decides) return {};
  for (const std::string& one : typed) {
    const bool known = std::any_of(options.begin(), options.end(),
                                   [&](const layout::Option& option) { return option.value == one; });
    if (!known) return visit.say(texts::not_an_option);
  }
  return {};
}

std::string kind_mistake(const http::Visit& visit, const FieldRecord& record, const Given* given,
                         const Texts& typed) {
  switch (record.kind) {
    case Kind::text:
      return text_mistake(visit, record, first_of(typed));
    case Kind::number:
      return number_mistake(visit, record, given, first_of(typed));
    case Kind::day:
      return day_mistake(visit, record, given, first_of(typed));
    case Kind::time:
      return minute_in(first_of(typed)) ? std::string() : visit.say(texts::not_a_time);
    case Kind::choice:
    case Kind::choices:
      return choice_mistake(visit, record, given, typed);
    case Kind::tick:
    case Kind::carried:
    case Kind::file:
      return {};
  }
  throw std::logic_error("a kind of field that is not looked at");
}

std::string mistake_in(const http::Visit& visit, const FieldRecord& record, const Given* given,
                       const Texts& typed) {
  if (typed.empty()) {
    if (record.details.needed) return visit.say(*record.details.needed);
    return given && given->is_needed ? visit.say(texts::not_an_option) : std::string();
  }
  std::string mistake = kind_mistake(visit, record, given, typed);
  // Too long and a citizen service number have words of their own in every form.
  if (!mistake.empty() && record.kind != Kind::text && record.details.wrong) {
    mistake = visit.say(*record.details.wrong);
  }
  return mistake;
}

// ---- what was stored meanwhile

// All that is stored stands in what was typed: nothing of it is lost. So a page that did not hear that its
// last words were kept is in nobody's way, and neither is one that goes on with them.
bool holds_all_of(const Texts& stored, const Texts& typed) {
  return stored.size() == 1 && typed.size() == 1 && typed.front().find(stored.front()) != std::string::npos;
}

// Of three texts (what the visitor began from, what is stored now, what he typed) the one that was changed;
// both when both were.
void bring_together(Kind kind, std::string_view began_from, const Texts& stored, Answer& answer) {
  if (began_from.empty() || answer.typed == stored) return;
  if (mark_of(stored) == began_from) return;
  if (kind == Kind::text && holds_all_of(stored, answer.typed)) return;
  if (mark_of(answer.typed) == began_from) {
    answer.typed = stored;
  } else {
    answer.meanwhile = stored;
  }
}

}  // namespace

Answers begin(Records records, const void* draft, bool adds) {
  Answers answers;
  answers.adds = adds;
  for (const FieldRecord& record : records) {
    answers.all.push_back({.field = record.name, .typed = texts_in(record, draft)});
  }
  if (!adds) answers.version = version_of(records, draft);
  return answers;
}

void read(http::Visit& visit, Records records, const Givens& givens, void* draft, const void* stored,
          Answers& answers) {
  answers.only_shown = visit.request.has(shown_again);
  const std::string began_from = stored ? visit.request.field("versie") : std::string();
  if (stored) answers.version = version_of(records, stored);
  for (const FieldRecord& record : records) {
    const Given* given = given_for(givens, record.name);
    Answer answer{.field = record.name};
    if (given && given->leave_out) {
      answer.typed = texts_in(record, draft);
      answers.all.push_back(std::move(answer));
      continue;
    }
    answer.typed = typed_in(visit.request, record);
    const Texts before = stored ? texts_in(record, stored) : Texts{};
    if (stored && is_stored(record))
      bring_together(record.kind, mark_in(began_from, record.name), before, answer);
    // What is stored already may stay, such as a day that has passed since.
    const bool stays = stored && answer.typed == before && !answer.typed.empty();
    if (!stays) answer.mistake = mistake_in(visit, record, given, answer.typed);
    const bool is_read = !record.put || record.put(draft, answer.typed);
    // An empty field that cannot be "nothing" leaves the draft as it was.
    if (!is_read && answer.mistake.empty() && !answer.typed.empty()) {
      answer.mistake = visit.say(record.details.wrong.value_or(texts::not_an_option));
    }
    answers.all.push_back(std::move(answer));
  }
}

}  // namespace koers::forms::detail
