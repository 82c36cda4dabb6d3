// Boost.Asio and Boost.Beast, compiled once (separate compilation), so that server.cpp compiles in seconds.
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
