// The picture of the development as it is drawn: a few sentences for each competency.
#pragma once

#include "campus/forms/forms.h"
#include "rooms/development/picture.h"
#include "rooms/development/picture_texts.h"

namespace koers::development {

inline constexpr int longest_picture_part = 2'000;  // signs

struct PictureDraft {
  decltype(Picture::words) words{};     // in the order of words::competencies
  std::vector<std::string> evidence{};  // what stands beside them (evidence.h: choice_of)
};

// One element of the array; the page gives the question of the competency as its label.
template <std::size_t place>
consteval forms::Field<PictureDraft> part_field() {
  forms::Field<PictureDraft> field;
  field.name = code(words::competencies[place]);
  field.details = {.hint = picture_texts::hint, .longest = longest_picture_part, .rows = 3};
  field.put = [](void* draft, const forms::Texts& typed) {
    return forms::read_value(typed, static_cast<PictureDraft*>(draft)->words[place]);
  };
  field.get = [](const void* draft) {
    return forms::texts_of(static_cast<const PictureDraft*>(draft)->words[place]);
  };
  return field;
}
inline constexpr auto picture_form = forms::form<PictureDraft>(
    part_field<0>(), part_field<1>(), part_field<2>(), part_field<3>(), part_field<4>(),
    forms::choices<&PictureDraft::evidence>("bewijs", {.label = picture_texts::beside}));
static_assert(words::competencies.size() == 5, "a field for each competency");

}  // namespace koers::development
