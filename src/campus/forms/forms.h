// Forms that know their fields. A form is declared once, as a constant beside the thing it fills:
//
//   inline constexpr auto goal_form = forms::form<GoalDraft>(
//       forms::text<&GoalDraft::title>("wat", {.label = what, .needed = title_missing, .longest = 160}),
//       forms::text<&GoalDraft::why>("waarom", {.label = why, .longest = 500, .rows = 3}),
//       forms::day<&GoalDraft::due_on>("dag", {.label = by_when, .ahead = true}));
//
// One call reads it, one shows it, and a mistake stands at its own field and in the summary that leads there:
//
//   Response add(Visit& visit, const Student& me) {
//     const auto typed = goal_form.read(visit);
//     if (!typed.holds()) return http::page(views::new_goal_page(visit, typed), typed.status());
//     const auto id = visit.new_id<Goal>();
//     return access::once(visit, me, paths::goal(id), [&](sql::Transaction& tx) {
//       add_goal(tx, me, id, typed.value, visit.now);
//     }).with_toast({visit.say(texts::added), std::nullopt});
//   }
//
//   goal_form.show(visit, typed, {.action = paths::goals(), .submit = visit.say(texts::save)})
//
// What no form can forget:
//  - Nothing is chosen that was not offered: a choice that is no coded enum has options, or takes nothing.
//  - The length of a text is counted as the browser's maxlength counts it, never in bytes.
//  - No text holds what may be a citizen service number (platform/base/bsn.h).
//  - Signs that nobody sees are taken out of texts (platform/base/visible.h).
//  - A form that adds something carries a key: sent twice, it is done once (campus/access/accepted_forms.h).
//  - A form that changes something carries the version it began from, a mark per field. Fields that only one
//    of two changed are brought together; where both changed the same field nothing is stored, and the form
//    comes back with both texts (status 409). Sent again it is stored. A text in which all that is stored
//    stands takes nothing away, and is stored. What is kept while it is typed does the same (autosave.h).
//
// To change something, the reading stands inside the transaction that writes, so that nobody comes between:
//
//   const auto typed = goal_form.change(
//       visit, [&](sql::Transaction& tx) { return draft_of(locked_goal(tx, me, id)); },
//       [&](sql::Transaction& tx, const GoalDraft& draft) { change_goal(tx, me, id, draft); });
//   if (!typed.holds()) return http::page(views::goal_page(visit, typed, id), typed.status());
//
// What only the page knows of a field (options from the database, somebody's name in its words, the first
// possible day) is given to reading and showing alike: `const Givens given{{"doel", {.options = goals}}};`.
//
// A page with several forms holds the one that came back with a mistake; the others begin anew (Returned):
//
//   if (!typed.holds()) return show_page(visit, me, id, {reason_form, typed});
//   reason_form.fold(visit, words, page.returned.or_start(reason_form), {.action = paths::drop(id)})
#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "campus/forms/answers.h"
#include "campus/forms/field.h"
#include "campus/layout/forms.h"
#include "platform/http/visit.h"

namespace koers::forms {

struct Given {
  // Of whom the words of the field speak: stands for {} in its label, its hint and its choices.
  std::optional<std::string> name{};
  std::optional<std::string> label{};
  std::optional<std::string> hint{};
  // Of a choice; instead of those of the declaration. None in the list is none to choose. Of a line of text
  // they are suggestions.
  std::optional<std::vector<layout::Option>> options{};
  // Of a choice, where the page draws the controls itself: with the name of the field and the values of its
  // options. The question, the mistake and what was stored meanwhile stand above them all the same.
  std::optional<html::Html> controls{};
  std::optional<Day> first{};  // of a day
  std::optional<Day> last{};
  std::optional<int> least{};  // of a number, instead of those of the declaration
  std::optional<int> most{};
  bool is_needed = false;  // though the declaration does not say so; `needed` there has the words
  bool leave_out = false;  // neither shown nor read: the draft keeps what it has
};
struct GivenFor {
  std::string_view field;
  Given given;
};
using Givens = std::vector<GivenFor>;

// What stands around the fields of a form on a page.
struct Sheet {
  html::Url action{};
  std::string submit{};     // the words of the button; "" when the page has a button elsewhere
  layout::Submit button{};  // how the button looks
  std::string id{};         // of the form, for a button elsewhere
  // Added to the ids of the fields when a page shows the same form more than once.
  std::string suffix{};
  std::string label{};  // aria-label, when no heading says it
  html::Html before{};  // between the summary and the fields
  html::Html after{};   // between the fields and the button
  html::Html beside{};  // other buttons, beside the button
};

namespace detail {

using Records = std::span<const FieldRecord>;

// `draft` is the Draft of the records; see Form for what these do.
Answers begin(Records records, const void* draft, bool adds);
void read(http::Visit& visit, Records records, const Givens& givens, void* draft, const void* stored,
          Answers& answers);
html::Html field(http::Visit& visit, Records records, const Answers& answers, std::string_view name,
                 const Givens& givens, std::string_view suffix);
html::Html fields(http::Visit& visit, Records records, const Answers& answers, const Givens& givens,
                  std::string_view suffix);
html::Html head(http::Visit& visit, Records records, const Answers& answers, std::string_view suffix);
html::Html show(http::Visit& visit, Records records, const Answers& answers, const Sheet& sheet,
                const Givens& givens);

}  // namespace detail

template <class Draft, std::size_t size>
class Form {
 public:
  constexpr explicit Form(const std::array<FieldRecord, size>& records) : records_(records) {}

  // The same form with a rule of its own, about several fields or about today; it refuses() what is wrong.
  using Rule = void (*)(http::Visit& visit, Typed<Draft>& typed);
  constexpr Form with(Rule rule) const {
    Form form = *this;
    form.rule_ = rule;
    return form;
  }
  // A form of one field, under another name: for a page that asks the same of several things, such as the
  // words of each photo. Answers::add puts them with those of the form in which they stand.
  constexpr Form named(std::string_view name) const requires(size == 1) {
    Form form = *this;
    form.records_.front().name = name;
    return form;
  }

  // To add something: empty, or with what may be known already.
  Typed<Draft> start(const Draft& draft = {}) const { return begun(draft, true); }
  // To change something: with what is stored.
  Typed<Draft> edit(const Draft& stored) const { return begun(stored, false); }

  // Reads what was sent to add something. `draft` is what the fields do not fill.
  Typed<Draft> read(http::Visit& visit, const Givens& givens = {}, const Draft& draft = {}) const {
    Typed<Draft> typed;
    typed.value = draft;
    typed.adds = true;
    detail::read(visit, records_, givens, &typed.value, nullptr, typed);
    if (rule_) rule_(visit, typed);
    return typed;
  }

  // Reads what was sent to change what is stored, in the transaction that changes it. `load` locks and reads
  // the draft that is stored; `save` is called when nothing is wrong and nobody changed the same fields
  // meanwhile. Both may throw; nothing is written then.
  template <class Load, class Save>
  Typed<Draft> change(http::Visit& visit, Load load, Save save, const Givens& givens = {}) const {
    Typed<Draft> typed;
    visit.write([&](sql::Transaction& tx) {
      const Draft stored = load(tx);
      typed = read_change(visit, stored, givens);
      if (typed.holds()) save(tx, typed.value);
    });
    return typed;
  }
  // The same without the transaction, for who has one.
  Typed<Draft> read_change(http::Visit& visit, const Draft& stored, const Givens& givens = {}) const {
    Typed<Draft> typed;
    typed.value = stored;
    detail::read(visit, records_, givens, &typed.value, &stored, typed);
    if (rule_) rule_(visit, typed);
    return typed;
  }

  // The whole form with its button.
  html::Html show(http::Visit& visit, const Answers& answers, const Sheet& sheet,
                  const Givens& givens = {}) const {
    return detail::show(visit, records_, answers, sheet, givens);
  }
  // The same, folded away under what it is for. It stands open when it comes back with a mistake.
  html::Html fold(http::Visit& visit, std::string_view what_for, const Answers& answers, const Sheet& sheet,
                  const Givens& givens = {}) const {
    return layout::fold(html::span(what_for), show(visit, answers, sheet, givens), answers.was_refused());
  }
  // The parts of it, for a page with an order of its own: head() is the summary of mistakes with what the
  // form carries, and stands in every form.
  html::Html head(http::Visit& visit, const Answers& answers, std::string_view suffix = {}) const {
    return detail::head(visit, records_, answers, suffix);
  }
  html::Html fields(http::Visit& visit, const Answers& answers, const Givens& givens = {},
                    std::string_view suffix = {}) const {
    return detail::fields(visit, records_, answers, givens, suffix);
  }
  html::Html field(http::Visit& visit, const Answers& answers, std::string_view name,
                   const Givens& givens = {}, std::string_view suffix = {}) const {
    return detail::field(visit, records_, answers, name, givens, suffix);
  }

  constexpr std::span<const FieldRecord> records() const { return records_; }

 private:
  Typed<Draft> begun(const Draft& draft, bool adds) const {
    Typed<Draft> typed;
    static_cast<Answers&>(typed) = detail::begin(records_, &draft, adds);
    typed.value = draft;
    return typed;
  }

  std::array<FieldRecord, size> records_;
  Rule rule_ = nullptr;
};

// Which of the forms of a page came back with a mistake, if any. `of` tells apart what a page shows more than
// once, as the suffix of its sheet does.
class Returned {
 public:
  Returned() = default;
  template <class Draft, std::size_t size>
  Returned(const Form<Draft, size>& form, Answers answers, std::string of = {})
      : form_(form.records().data()), of_(std::move(of)), answers_(std::move(answers)) {}

  template <class Draft, std::size_t size>
  bool is(const Form<Draft, size>& form, std::string_view of = {}) const {
    return form_ == form.records().data() && of_ == of;
  }
  // The form as it came back, or else as it begins.
  template <class Draft, std::size_t size>
  Answers or_start(const Form<Draft, size>& form, const Draft& draft = {}, std::string_view of = {}) const {
    return is(form, of) ? answers_ : form.start(draft);
  }
  template <class Draft, std::size_t size>
  Answers or_edit(const Form<Draft, size>& form, const Draft& stored, std::string_view of = {}) const {
    return is(form, of) ? answers_ : form.edit(stored);
  }
  // Of the page that shows it: 200 when nothing came back.
  int status() const { return form_ ? answers_.status() : 200; }

 private:
  const FieldRecord* form_ = nullptr;
  std::string of_;
  Answers answers_;
};

// What is wrong with a field that a page draws itself, for its control with this id; nothing when all is
// well.
html::Html mistake_line(std::string_view words, std::string_view id);
inline html::Html mistake_line(const Answers& answers, std::string_view field, std::string_view id) {
  return mistake_line(answers.mistake(field), id);
}

template <class Draft, class... Fields>
consteval auto form(const Fields&... fields) {
  static_assert((std::is_same_v<Fields, Field<Draft>> && ...), "all fields are of the draft of the form");
  return Form<Draft, sizeof...(Fields)>(std::array<FieldRecord, sizeof...(Fields)>{fields...});
}

}  // namespace koers::forms
