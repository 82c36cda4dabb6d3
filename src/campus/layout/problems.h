// What a page says when something cannot be done, to stand in any frame; problem_page() of frame.h puts it in
// that of the public.
#pragma once

#include <string>

#include "platform/html/html.h"
#include "platform/http/router.h"
#include "platform/http/visit.h"

namespace koers::layout {

struct ProblemPart {
  std::string title;
  html::Html content;
};
// `instead` takes the place of the sentence.
ProblemPart problem_part(const http::Visit& visit, http::Router::Problem problem,
                         std::string_view instead = {});

}  // namespace koers::layout
