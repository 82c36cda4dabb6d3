#include "campus/layout/assets.h"

#include "platform/http/assets.h"

namespace koers::layout {

html::Url asset(std::string_view name) { return http::asset(name); }

}  // namespace koers::layout
