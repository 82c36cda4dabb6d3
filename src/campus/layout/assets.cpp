#include "campus/layout/assets.h"

namespace koers::layout {

html::Url asset(std::string_view name) { return html::local_url("/a/" + std::string(name)); }

}  // namespace koers::layout
