#include "rooms/quality/quality.h"

#include "rooms/quality/framework.h"
#include "rooms/quality/routes.h"

namespace koers::quality {

void add_routes(http::Router& router) {
  catalogue();  // a mistake in the content stops the program here, before anybody is answered
  add_framework_routes(router);
  add_figure_routes(router);
  add_overview_routes(router);
}

}  // namespace koers::quality
