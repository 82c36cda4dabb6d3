// Pictures to answer with: for whom a picture says it sooner than words (ST-03). Koers draws them itself;
// they say nothing of their own, the student does.
#pragma once

#include <string_view>
#include <vector>

#include "platform/html/html.h"
#include "platform/i18n/text.h"

namespace koers::words {

struct AnswerPicture {
  std::string_view id;
  i18n::Text name;
  std::string_view ground;  // a path that is filled softly
  std::string_view line;    // a path that is drawn
  std::string_view accent;  // a path that is drawn in the accent colour
};

const std::vector<AnswerPicture>& answer_pictures();
const AnswerPicture* find_answer_picture(std::string_view id);  // nullptr when there is none of that id

// The drawing, for a screen reader nothing: its name stands beside it.
html::Html answer_picture(const AnswerPicture& picture);

}  // namespace koers::words
