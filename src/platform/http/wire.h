// What Beast's parser read, as a Request; and what to say when it could not read it. Included by server.cpp
// only.
#pragma once

#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/system/error_code.hpp>

#include "platform/http/message.h"

namespace koers::http {

using Parser = boost::beast::http::request_parser<boost::beast::http::buffer_body>;

// The header as a Request. False when it is not one that Koers answers.
bool read_request(const Parser& parser, Request& request);

// The status for a request that could not be read; 0 when there is nobody to tell.
int status_of(const boost::system::error_code& error, bool timed_out);

bool is_word(std::string_view text, std::string_view word);  // whatever the case of their letters

}  // namespace koers::http
