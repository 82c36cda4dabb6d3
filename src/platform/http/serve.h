// From a request to a visit and back: what joins the server with the router.
#pragma once

#include <functional>

#include "platform/http/router.h"
#include "platform/http/server.h"
#include "platform/http/visit.h"

namespace koers::http {

// The handlers of a Server. Each visit leaves one line in the log: number of the visit, route, method,
// status, time, and what it asked of the database. `enter` says who the visitor is (session, language) before
// the router answers; what it throws becomes the page for "unavailable". `house` and `router` must outlive
// the server.
Server::Handlers visits(House& house, const Router& router, std::function<void(Visit&)> enter = {});

}  // namespace koers::http
