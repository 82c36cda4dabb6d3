// The page of all pieces (/_huis/stukken, in demonstrations only): what a writer of pages chooses from, and
// what the browser tests look at in light, dark, print and every width.
#pragma once

#include "platform/http/visit.h"

namespace koers::layout {

html::Html pieces_page(http::Visit& visit);

// One part of it, with its heading.
html::Html piece(std::string_view id, std::string_view title, const html::Html& content);
html::Html figure_pieces(i18n::Language language);

}  // namespace koers::layout
