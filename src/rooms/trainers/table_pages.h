// The table of a moment of three, for other pages of this room that come back to it with a form.
#pragma once

#include <string>

#include "campus/forms/forms.h"
#include "rooms/trainers/names.h"

namespace koers::trainers {

// The whole page, perhaps with a form that was refused.
http::Response table_page(http::Visit& visit, const OpenedLink& opened, const std::string& key,
                          Id<Touchpoint> moment, const forms::Returned& returned);

}  // namespace koers::trainers
