// One field of a form, as it is declared: its name in the request, the member of the draft that it fills, its
// words, its bounds and its control. Declarations are constants; see forms.h for how they become a form.
#pragma once

#include <optional>
#include <span>
#include <stdexcept>
#include <string_view>

#include "campus/forms/values.h"
#include "campus/layout/icons.h"
#include "platform/base/codes.h"
#include "platform/i18n/text.h"

namespace koers::forms {

enum class Kind { text, number, day, time, choice, choices, tick, carried, file };

// The control of a choice.
enum class Look { list, rounds, tiles, bar };

struct Choice {
  std::string_view value;
  i18n::Text label;
  i18n::Text line{"", ""};  // small, below the label
  std::optional<layout::Icon> icon{};
};

// The one of these choices that stands for a value, to say elsewhere how it is called. A value without one is
// a mistake in the program.
template <Coded Enum>
const Choice& choice_of(std::span<const Choice> choices, Enum value) {
  for (const Choice& one : choices) {
    if (one.value == code(value)) return one;
  }
  throw std::logic_error("a value without a choice");
}

// Everything may stay out, but a text has a bound.
struct Details {
  i18n::Text label{"", ""};
  i18n::Text hint{"", ""};
  // Said when the field stays empty; without it the field may.
  std::optional<i18n::Text> needed{};
  // Said instead of the common words when what is typed cannot be read or lies outside the bounds.
  std::optional<i18n::Text> wrong{};

  // A text. `longest` is in signs as the browser counts them; more than zero rows make it a field of several
  // lines.
  int longest = 0;
  int rows = 0;
  std::string_view type = "text";  // email, tel, url
  std::string_view autocomplete{};
  std::string_view placeholder{};

  // A number.
  std::optional<int> least{};
  std::optional<int> most{};

  // A day: today or later, and at most so many days from now; or today or earlier.
  bool ahead = false;
  bool past = false;
  std::optional<int> days{};

  // A choice. Options that only the page knows come with Given (forms.h). `none` is the label of "no choice".
  std::span<const Choice> choices{};
  Look look = Look::list;
  std::optional<i18n::Text> none{};
  int heading = 0;  // of a choice that is no list: its question is a heading of the page, 1 (h1) or 2 (h2)

  std::string_view accept{};  // a file: image/*
  bool hidden_label = false;  // only when the question stands right above it
};

// What reading and showing know of a field, whatever draft it belongs to. `draft` points to the Draft of the
// form that holds the field.
struct FieldRecord {
  std::string_view name;
  Kind kind = Kind::text;
  Details details{};
  bool (*put)(void* draft, const Texts& typed) = nullptr;  // false: no such value
  Texts (*get)(const void* draft) = nullptr;
  bool is_coded = false;  // the type says what may be chosen, where no options do
};

// A field of a certain draft, so that a form cannot be made of fields of two.
template <class Draft>
struct Field : FieldRecord {};

namespace detail {

template <class Pointer>
struct Member;
template <class Draft, class Value>
struct Member<Value Draft::*> {
  using DraftType = Draft;
  using ValueType = Value;
};
template <class Value>
inline constexpr bool is_coded = Coded<Value>;
template <class Value>
inline constexpr bool is_coded<std::optional<Value>> = Coded<Value>;
template <class Value>
inline constexpr bool is_coded<std::vector<Value>> = Coded<Value>;
template <auto pointer>
using DraftOf = typename Member<decltype(pointer)>::DraftType;

template <auto pointer>
constexpr Field<DraftOf<pointer>> field_for(std::string_view name, Kind kind, const Details& details) {
  Field<DraftOf<pointer>> field;
  field.name = name;
  field.kind = kind;
  field.details = details;
  field.is_coded = is_coded<typename Member<decltype(pointer)>::ValueType>;
  field.put = [](void* draft, const Texts& typed) {
    return read_value(typed, static_cast<DraftOf<pointer>*>(draft)->*pointer);
  };
  field.get = [](const void* draft) {
    return texts_of(static_cast<const DraftOf<pointer>*>(draft)->*pointer);
  };
  return field;
}

}  // namespace detail

template <auto pointer>
consteval auto text(std::string_view name, const Details& details) {
  if (details.longest <= 0) throw "a text has a bound: .longest";
  return detail::field_for<pointer>(name, Kind::text, details);
}
template <auto pointer>
consteval auto number(std::string_view name, const Details& details) {
  return detail::field_for<pointer>(name, Kind::number, details);
}
template <auto pointer>
consteval auto day(std::string_view name, const Details& details) {
  return detail::field_for<pointer>(name, Kind::day, details);
}
// A time of the day, kept as minutes since midnight: an int, or std::optional<int>.
template <auto pointer>
consteval auto time(std::string_view name, const Details& details) {
  auto field = detail::field_for<pointer>(name, Kind::time, details);
  field.put = [](void* draft, const Texts& typed) {
    auto& value = static_cast<detail::DraftOf<pointer>*>(draft)->*pointer;
    const auto minute = minute_in(first_of(typed));
    if (!minute && !is_empty(typed)) return false;
    if constexpr (std::is_same_v<std::decay_t<decltype(value)>, int>) {
      if (minute) value = *minute;
      return minute.has_value();
    } else {
      value = minute;
      return true;
    }
  };
  field.get = [](const void* draft) {
    const std::optional<int> minute = static_cast<const detail::DraftOf<pointer>*>(draft)->*pointer;
    return minute ? Texts{minute_text(*minute)} : Texts{};
  };
  return field;
}
// One of several: a coded enum, an Id<> (a person, a goal) or a text that is among the options.
template <auto pointer>
consteval auto choice(std::string_view name, const Details& details) {
  return detail::field_for<pointer>(name, Kind::choice, details);
}
template <auto pointer>
consteval auto choices(std::string_view name, const Details& details) {
  return detail::field_for<pointer>(name, Kind::choices, details);
}
template <auto pointer>
consteval auto tick(std::string_view name, const Details& details) {
  return detail::field_for<pointer>(name, Kind::tick, details);
}
// A file: it arrives as http::Request::upload(name), for the room to look at; answers.refuse() says what is
// wrong with it. The form is sent as multipart; the route says that it takes uploads.
template <class Draft>
consteval Field<Draft> file(std::string_view name, const Details& details) {
  Field<Draft> field;
  field.name = name;
  field.kind = Kind::file;
  field.details = details;
  return field;
}
// What the form carries without showing it. It is as little to be trusted as everything else.
template <auto pointer>
consteval auto carried(std::string_view name) {
  return detail::field_for<pointer>(name, Kind::carried, {});
}

}  // namespace koers::forms
