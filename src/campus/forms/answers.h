// What somebody typed in a form, as it was typed, with what is wrong about it: enough to show the form again
// with nothing lost.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "campus/forms/values.h"

namespace koers::forms {

// With this field a form is read and shown, filled in, and nothing is done yet.
inline constexpr std::string_view shown_again = "nog-eens-zien";

struct Answer {
  std::string_view field;  // its name
  Texts typed{};
  std::string mistake{};             // words for the visitor; "" when nothing is wrong
  std::optional<Texts> meanwhile{};  // what was stored while the visitor typed something else
};

class Answers {
 public:
  // Nothing is wrong, nobody changed the same meanwhile, and it was not sent only to be shown.
  bool holds() const;
  // Somebody else, or the same person elsewhere, changed a field that was changed here too.
  bool is_stale() const;
  // Of the page that shows the form: 409 when stale, 422 when something is wrong, 200 otherwise.
  int status() const;
  // The form was sent and is shown again: a fold around it stands open.
  bool was_refused() const { return !holds(); }

  // Says that something is wrong which only the room can know. The first mistake of a field stays.
  void refuse(std::string_view field, std::string words);
  // With those of another form that stands in the same <form>: one summary, one version.
  void add(const Answers& others);

  const Answer* find(std::string_view field) const;
  std::string text(std::string_view field) const;     // as typed; "" for a field that is not there
  std::string mistake(std::string_view field) const;  // "" when nothing is wrong
  bool is_picked(std::string_view field, std::string_view value) const;  // of a choice

  std::vector<Answer> all;  // in the order of the form
  // Which stored values these answers began from, a mark per field by its name; "" for a form that adds
  // something.
  std::string version;
  bool adds = false;  // the form adds something, and carries a key so that it counts once
  // It was sent before its sender had to sign in again, and now comes to be looked at (`shown_again`).
  bool only_shown = false;

 private:
  bool is_wrong() const;
};

// The answers and the draft that they make. `value` holds what could be read of them.
template <class Draft>
struct Typed : Answers {
  Draft value{};
};

}  // namespace koers::forms
