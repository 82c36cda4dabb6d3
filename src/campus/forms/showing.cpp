// How a form looks: each field in its control, with its mistake, and with what was stored meanwhile.
#include <algorithm>
#include <stdexcept>

#include "campus/forms/forms.h"
#include "campus/forms/given.h"
#include "campus/forms/texts.h"
#include "campus/layout/form_help.h"
#include "campus/layout/states.h"

namespace koers::forms::detail {

using namespace html;

namespace {

// One field as it is shown now.
struct Shown {
  http::Visit& visit;
  const FieldRecord& record;
  const Answer& answer;
  const Given* given;
  std::string id;

  std::string label() const { return given && given->label ? *given->label : say(record.details.label); }
  std::string hint() const { return given && given->hint ? *given->hint : say(record.details.hint); }
  std::string say(const i18n::Text& words) const { return detail::say(visit, words, given); }
  std::string error() const {
    if (!answer.mistake.empty()) return answer.mistake;
    return answer.meanwhile ? visit.say(texts::changed_meanwhile) : std::string();
  }
  bool needed() const { return record.details.needed.has_value() || (given && given->is_needed); }
  bool is_picked(std::string_view value) const {
    return std::find(answer.typed.begin(), answer.typed.end(), value) != answer.typed.end();
  }
};

std::string id_of(std::string_view name, std::string_view suffix) {
  return suffix.empty() ? std::string(name) : std::string(name) + "-" + std::string(suffix);
}

layout::Field control(const Shown& shown) {
  const Details& details = shown.record.details;
  return {.name = std::string(shown.record.name),
          .label = shown.label(),
          .hint = shown.hint(),
          .value = first_of(shown.answer.typed),
          .error = shown.error(),
          .type = std::string(details.type),
          .rows = details.rows,
          .longest = details.longest,
          .required = shown.needed(),
          .hidden_label = details.hidden_label,
          .autocomplete = std::string(details.autocomplete),
          .placeholder = std::string(details.placeholder),
          .id = shown.id};
}

Html text_field(const Shown& shown) {
  auto field = control(shown);
  if (shown.given && shown.given->options) {
    for (const layout::Option& one : *shown.given->options) field.suggestions.push_back(one.label);
  }
  return layout::field(field);
}

Html day_field(const Shown& shown) {
  auto field = control(shown);
  const auto bounds = day_bounds(shown.record, shown.given, shown.visit.today);
  field.type = "date";
  // A day that is stored already may stay, although it has passed; the browser would refuse it.
  const auto value = parse_day(field.value);
  const bool outside =
      value && ((bounds.first && *value < *bounds.first) || (bounds.last && *value > *bounds.last));
  if (bounds.first && !outside) field.least = koers::text(*bounds.first);
  if (bounds.last && !outside) field.most = koers::text(*bounds.last);
  return layout::field(field);
}

Html number_field(const Shown& shown) {
  auto field = control(shown);
  field.type = "number";
  const auto [least, most] = number_bounds(shown.record, shown.given);
  if (least) field.least = std::to_string(*least);
  if (most) field.most = std::to_string(*most);
  return layout::field(field);
}

Html time_field(const Shown& shown) {
  auto field = control(shown);
  field.type = "time";
  return layout::field(field);
}

// ---- choices

std::string none_words(const Shown& shown) {
  return shown.visit.say(shown.record.details.none.value_or(texts::choose));
}

Html list_field(const Shown& shown, std::vector<layout::Option> options) {
  const bool offers_nothing = std::any_of(options.begin(), options.end(),
                                          [](const layout::Option& option) { return option.value.empty(); });
  const bool chosen = !first_of(shown.answer.typed).empty();
  const bool may_be_none = shown.record.details.none || !shown.needed() || !chosen;
  if (!offers_nothing && may_be_none) options.insert(options.begin(), {"", none_words(shown)});
  auto field = control(shown);
  // A list that begins with a choice always holds one; "required" is for one that begins with nothing.
  if (!options.empty() && !options.front().value.empty()) field.required = false;
  return layout::select_field(field, options);
}

// The declared line and sign of an option, where there are any.
const Choice* declared(const FieldRecord& record, std::string_view value) {
  const auto found = std::find_if(record.details.choices.begin(), record.details.choices.end(),
                                  [&](const Choice& choice) { return choice.value == value; });
  return found == record.details.choices.end() ? nullptr : &*found;
}

layout::Tile tile_of(const Shown& shown, const layout::Option& option) {
  layout::Tile tile{.name = std::string(shown.record.name),
                    .value = option.value,
                    .label = option.label,
                    .line = {},
                    .checked = shown.is_picked(option.value),
                    .one_of = shown.record.kind == Kind::choice};
  if (const Choice* choice = declared(shown.record, option.value)) {
    tile.line = shown.say(choice->line);
    tile.icon = choice->icon;
  }
  return tile;
}

Html tick_of(const Shown& shown, const layout::Option& option) {
  const layout::Tile tile = tile_of(shown, option);
  return layout::tick({.name = tile.name,
                       .value = tile.value,
                       .label = tile.label,
                       .line = tile.line,
                       .checked = tile.checked,
                       .one_of = tile.one_of});
}

Html choice_controls(const Shown& shown, const std::vector<layout::Option>& options) {
  if (shown.given && shown.given->controls) return *shown.given->controls;
  if (shown.record.details.look == Look::bar) {
    std::vector<layout::Tile> bar;
    for (const layout::Option& option : options) bar.push_back(tile_of(shown, option));
    return layout::choice_bar(bar);
  }
  Html all;
  const bool tiles = shown.record.details.look == Look::tiles;
  for (const layout::Option& option : options) {
    all += tiles ? layout::tile(tile_of(shown, option)) : tick_of(shown, option);
  }
  return tiles ? layout::tiles(layout::Width::m, all) : all;
}

Html question_part(const Shown& shown) {
  if (shown.record.details.hidden_label) return legend.cls("vh")(shown.label());
  const int level = shown.record.details.heading;
  return level == 1   ? legend(h1(shown.label()))
         : level == 2 ? legend(h2(shown.label()))
                      : legend.cls("q")(shown.label());
}

// Several controls that are one field: the group has the id, so that the summary can lead to it.
Html group_field(const Shown& shown, std::vector<layout::Option> options) {
  if (shown.record.details.none && shown.record.kind == Kind::choice) {
    options.insert(options.begin(), {"", none_words(shown)});
  }
  std::string described;
  if (!shown.hint().empty()) described = shown.id + "-hint";
  if (!shown.error().empty()) described += (described.empty() ? "" : " ") + shown.id + "-error";
  auto group = fieldset.cls("stack gap-3").id(shown.id).with("tabindex", "-1");
  if (!described.empty()) group = std::move(group).aria("describedby", described);
  if (!shown.error().empty()) group = layout::toned(std::move(group), words::State::attention);
  return std::move(group)(question_part(shown),
                          when(!shown.hint().empty(),
                               [&] {
                                 return p.cls(shown.record.details.heading == 1 ? "lead" : "hint")
                                     .id(shown.id + "-hint")(shown.hint());
                               }),
                          mistake_line(shown.error(), shown.id), choice_controls(shown, options));
}

Html choice_field(const Shown& shown) {
  auto options = options_of(shown.visit, shown.record, shown.given);
  const bool nothing_to_choose = std::all_of(
      options.begin(), options.end(), [](const layout::Option& option) { return option.value.empty(); });
  // What is needed is asked all the same, so that nobody wonders what is missing.
  const bool is_drawn = shown.given && shown.given->controls;
  if (nothing_to_choose && !is_drawn && !shown.needed() && shown.error().empty()) return {};
  const bool is_list =
      shown.record.kind == Kind::choice && shown.record.details.look == Look::list && !is_drawn;
  return is_list ? list_field(shown, std::move(options)) : group_field(shown, std::move(options));
}

Html tick_field(const Shown& shown) {
  const Html tick = layout::tick({.name = std::string(shown.record.name),
                                  .label = shown.label(),
                                  .line = shown.hint(),
                                  .checked = !shown.answer.typed.empty(),
                                  .id = shown.id});
  if (shown.error().empty()) return tick;
  return layout::toned(div.cls("field"), words::State::attention)(mistake_line(shown.error(), shown.id),
                                                                  tick);
}

// ---- what was stored meanwhile

std::string stored_words(const Shown& shown) {
  const Texts& stored = *shown.answer.meanwhile;
  if (shown.record.kind == Kind::tick) return shown.visit.say(stored.empty() ? texts::no : texts::yes);
  std::vector<std::string> words;
  for (const std::string& one : stored) {
    const auto options = options_of(shown.visit, shown.record, shown.given);
    const auto option = std::find_if(options.begin(), options.end(),
                                     [&](const layout::Option& each) { return each.value == one; });
    words.push_back(option == options.end() ? one : option->label);
  }
  return words.empty() ? shown.visit.say(texts::nothing) : layout::join(words);
}

Html meanwhile_note(const Shown& shown) {
  if (!shown.answer.meanwhile) return {};
  return layout::notice(words::State::info, layout::Icon("info-fill"),
                        layout::stack(1, fragment(p(b(shown.visit.say(texts::stands_now))),
                                                  layout::own_words(stored_words(shown)),
                                                  p(shown.visit.say(texts::yours_stays)))));
}

Html control_of(const Shown& shown) {
  switch (shown.record.kind) {
    case Kind::text:
      return text_field(shown);
    case Kind::number:
      return number_field(shown);
    case Kind::day:
      return day_field(shown);
    case Kind::time:
      return time_field(shown);
    case Kind::choice:
    case Kind::choices:
      return choice_field(shown);
    case Kind::tick:
      return tick_field(shown);
    case Kind::file:
      return layout::file_field(control(shown), shown.record.details.accept);
    case Kind::carried:
      return {};  // head() carries it
  }
  throw std::logic_error("a kind of field without a control");
}

// The question of a field, for a summary in which several fields may say the same.
std::string question_of(const http::Visit& visit, Records records, std::string_view field) {
  const auto record =
      std::find_if(records.begin(), records.end(), [&](const FieldRecord& one) { return one.name == field; });
  return record == records.end() ? std::string() : visit.say(record->details.label);
}

bool takes_files(Records records) {
  return std::any_of(records.begin(), records.end(),
                     [](const FieldRecord& record) { return record.kind == Kind::file; });
}

}  // namespace

Html field(http::Visit& visit, Records records, const Answers& answers, std::string_view name,
           const Givens& givens, std::string_view suffix) {
  const auto record =
      std::find_if(records.begin(), records.end(), [&](const FieldRecord& one) { return one.name == name; });
  if (record == records.end()) throw std::logic_error("the form has no field " + std::string(name));
  static const Answer nothing;
  const Answer* answer = answers.find(name);
  const Given* given = given_for(givens, name);
  if (given && given->leave_out) return {};
  const Shown shown{visit, *record, answer ? *answer : nothing, given, id_of(name, suffix)};
  return fragment(meanwhile_note(shown), control_of(shown));
}

Html fields(http::Visit& visit, Records records, const Answers& answers, const Givens& givens,
            std::string_view suffix) {
  Html all;
  for (const FieldRecord& record : records) {
    all += field(visit, records, answers, record.name, givens, suffix);
  }
  return all;
}

Html head(http::Visit& visit, Records records, const Answers& answers, std::string_view suffix) {
  std::vector<layout::Mistake> mistakes;
  Html carried;
  for (const Answer& answer : answers.all) {
    if (!answer.mistake.empty()) {
      mistakes.push_back({id_of(answer.field, suffix), answer.mistake});
    } else if (answer.meanwhile) {
      mistakes.push_back({id_of(answer.field, suffix), question_of(visit, records, answer.field) + ": " +
                                                           visit.say(texts::changed_meanwhile)});
    }
  }
  for (const FieldRecord& record : records) {
    if (record.kind != Kind::carried) continue;
    const std::string value = answers.text(record.name);
    if (!value.empty()) carried += layout::hidden_field(record.name, value);
  }
  if (answers.adds) carried += layout::form_key(visit);
  if (!answers.version.empty()) carried += layout::hidden_field("versie", answers.version);
  return fragment(layout::error_summary(visit.language, mistakes), carried);
}

Html show(http::Visit& visit, Records records, const Answers& answers, const Sheet& sheet,
          const Givens& givens) {
  Html content = fragment(head(visit, records, answers, sheet.suffix), sheet.before,
                          fields(visit, records, answers, givens, sheet.suffix), sheet.after);
  if (!sheet.submit.empty()) {
    const Html button = layout::submit(sheet.submit, sheet.button);
    content += sheet.beside.empty() ? button : layout::cluster(fragment(button, sheet.beside));
  }
  return layout::form_to(sheet.action, content,
                         {.id = sheet.id, .uploads = takes_files(records), .label = sheet.label});
}

}  // namespace koers::forms::detail

namespace koers::forms {

html::Html mistake_line(std::string_view words, std::string_view id) {
  using namespace html;
  return when(!words.empty(), [&] {
    return p.cls("error").id(std::string(id) + "-error")(layout::icon("warning-circle-fill"), span(words));
  });
}

}  // namespace koers::forms
