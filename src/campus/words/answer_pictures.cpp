#include "campus/words/answer_pictures.h"

#include <algorithm>

#include "campus/words/answer_picture_texts.h"

namespace koers::words {

const std::vector<AnswerPicture>& answer_pictures() {
  static const std::vector<AnswerPicture> all = {
      {"mountain", answer_picture_texts::mountain, "M4 42 18 14 27 30 32 22 44 42Z",
       "M4 42 18 14 27 30 32 22 44 42ZM13.5 23 18 26 22 22", "M18 14V5L25 8 18 10.5"},
      {"door", answer_picture_texts::door, "M12 42V8H28V42Z", "M6 42H42M12 42V8H28M28 8 36 12V38L28 42Z",
       "M31.5 25.5V27.5"},
      {"bridge", answer_picture_texts::bridge, "M4 30C14 12 34 12 44 30V34H4Z",
       "M4 34H44M4 30C14 12 34 12 44 30M14 21V34M24 17V34M34 21V34", "M8 41H20M28 41H40"},
      {"crossroads", answer_picture_texts::crossroads, "M10 10H32L38 15 32 20H10ZM38 24H18L12 29 18 34H38Z",
       "M24 6V10M24 20V24M24 34V44M10 10H32L38 15 32 20H10ZM38 24H18L12 29 18 34H38Z", "M18 44H30"},
      {"sun", answer_picture_texts::sun, "M14 24A10 10 0 1 0 34 24A10 10 0 1 0 14 24Z",
       "M14 24A10 10 0 1 0 34 24A10 10 0 1 0 14 24Z",
       "M24 5V9M24 39V43M5 24H9M39 24H43M10.5 10.5 13.5 13.5M34.5 34.5 37.5 37.5M37.5 10.5 34.5 13.5M13.5 "
       "34.5 10.5 37.5"},
      {"storm", answer_picture_texts::storm, "M14 28A8 8 0 0 1 14 12A11 11 0 0 1 35 14A7 7 0 0 1 35 28Z",
       "M14 28A8 8 0 0 1 14 12A11 11 0 0 1 35 14A7 7 0 0 1 35 28ZM14 33 11 41M35 33 32 41",
       "M25 25 19 34H27L22 43"},
      {"fog", answer_picture_texts::fog, "M6 12H42V20H6Z", "M8 12H34M14 20H42M6 28H30M18 36H40",
       "M38 28H41M8 36H11"},
      {"plant", answer_picture_texts::plant, "M14 34H34L31 44H17Z", "M14 34H34L31 44H17ZM24 34V16",
       "M24 24C14 24 11 18 11 12C20 12 24 17 24 24ZM24 18C24 11 29 7 37 7C37 14 32 18 24 18Z"},
      {"puzzle", answer_picture_texts::puzzle, "M8 16H19A5 5 0 1 1 29 16H40V40H8Z",
       "M8 16H19A5 5 0 1 1 29 16H40V25A4 4 0 1 0 40 33V40H8Z", "M15 24H24M15 31H21"},
      {"boat", answer_picture_texts::boat, "M5 32H43L38 41H10Z",
       "M5 32H43L38 41H10ZM14 32V27M24 32V27M34 32V27",
       "M11.5 23A2.5 2.5 0 1 0 16.5 23A2.5 2.5 0 1 0 11.5 23ZM21.5 23A2.5 2.5 0 1 0 26.5 23A2.5 2.5 0 1 0 "
       "21.5 23ZM31.5 23A2.5 2.5 0 1 0 36.5 23A2.5 2.5 0 1 0 31.5 23Z"},
      {"ladder", answer_picture_texts::ladder, "M16 6H32V44H16Z",
       "M16 6V44M32 6V44M16 14H32M16 23H32M16 32H32M16 40H32", "M20 32H28"},
      {"anchor", answer_picture_texts::anchor,
       "M8 28C8 38 16 43 24 43C32 43 40 38 40 28L34 31C33 36 29 38 24 38C19 38 15 36 14 31Z",
       "M24 14V43M8 28C8 38 16 43 24 43C32 43 40 38 40 28M15 21H33",
       "M20 10A4 4 0 1 0 28 10A4 4 0 1 0 20 10Z"},
  };
  return all;
}

const AnswerPicture* find_answer_picture(std::string_view id) {
  const auto& all = answer_pictures();
  const auto found =
      std::find_if(all.begin(), all.end(), [id](const AnswerPicture& one) { return one.id == id; });
  return found == all.end() ? nullptr : &*found;
}

html::Html answer_picture(const AnswerPicture& picture) {
  using namespace html;
  return svg.cls("answer-picture")
      .with("viewBox", "0 0 48 48")
      .aria("hidden", "true")(path.cls("ground").with("d", picture.ground)(),
                              path.cls("line").with("d", picture.line)(),
                              path.cls("accent").with("d", picture.accent)());
}

}  // namespace koers::words
