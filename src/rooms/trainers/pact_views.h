// What school and company expect of each other, as the trainer answers it for the company.
#pragma once

#include <string>

#include "campus/forms/forms.h"
#include "rooms/trainers/names.h"

namespace koers::trainers::views {

// On the page of the link: that something is proposed.
html::Html asked_card(const http::Visit& visit, const std::string& key);
html::Html answer_page(http::Visit& visit, const OpenedLink& opened, const std::string& key, const Pact& pact,
                       const forms::Answers& answers);

}  // namespace koers::trainers::views
