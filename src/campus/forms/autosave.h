// Forms that are kept while somebody types (layout::autosaved, koers-bewaar.js). Each keeping carries the
// version it began from, as sending the form does, so that a tab that was left open does not take away what
// was written in another one.
//
//   const auto typed = question_form.change(visit, load, save);
//   return forms::kept(typed, question_form.edit(typed.value).version);
#pragma once

#include <string>

#include "campus/forms/answers.h"
#include "platform/http/message.h"

namespace koers::forms {

// The header in which the script of the page reads the version of what is stored now.
inline constexpr const char* version_header = "Koers-Version";

// 204 with the new version; 409 when it was changed elsewhere, and nothing is kept: sending the form then
// shows both texts. 422 when something is wrong.
inline http::Response kept(const Answers& typed, const std::string& version) {
  if (!typed.holds()) return http::plain("", typed.status());
  return http::plain("", 204).with(version_header, version);
}

}  // namespace koers::forms
