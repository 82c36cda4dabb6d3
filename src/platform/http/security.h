// What protects every page, whoever wrote it: headers that keep the browser from doing what Koers never asks
// for, and the rule that only our own pages may change something.
#pragma once

#include <string>
#include <string_view>

#include "platform/http/message.h"

namespace koers::http {

// Header lines, each ended by \r\n, for every response. No inline script or style is allowed, nothing may
// frame us, nothing is loaded from elsewhere. With https, browsers are told to keep to it for two years.
std::string security_headers(bool https);

// True for methods that only read.
bool is_safe(std::string_view method);

// Whether a page of ours caused this request. Browsers say so in Sec-Fetch-Site, older ones in Origin, which
// must be the origin of `base_url` or of the Host that was asked. No other header stands in for them: the
// session of a browser goes along whatever else is sent.
bool is_same_origin(const Request& request, std::string_view base_url);

}  // namespace koers::http
