// The routes of this room, file by file.
#pragma once

#include "platform/http/router.h"

namespace koers::portfolio {

void add_folio_routes(http::Router& router);
void add_share_routes(http::Router& router);
void add_reader_routes(http::Router& router);

}  // namespace koers::portfolio
