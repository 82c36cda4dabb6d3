// Pieces that several pages of this room share.
#pragma once

#include <string>

#include "campus/layout/components.h"
#include "platform/http/visit.h"
#include "rooms/support/agreement.h"

namespace koers::support::views {

html::Html style_sheet();
std::string day_words(const http::Visit& visit, Day day);
html::Html state_tag(const http::Visit& visit, const Agreement& one, bool is_ready);
// Below a name: since when it holds and before when to look back.
std::string next_words(const http::Visit& visit, const Agreement& one);
// The agreement itself, on the shut shelf. `more` is what its reader can do with it.
html::Html lines_card(const http::Visit& visit, const WholeAgreement& whole, const html::Html& more,
                      html::Url (*drop)(Id<Agreement> id, Id<AgreementLine> line) = nullptr);

}  // namespace koers::support::views
