// Nobody sends what he may not send: what is large is looked at before it is taken in, at every route.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/testing/things.h"
#include "platform/http/serve.h"
#include "platform/testing/database.h"

namespace koers::app {
namespace {

using app::testing::address_of;

class Bodies : public ::testing::TestWithParam<std::string> {
 protected:
  // What is answered before the body; 0 when it may come.
  int before_body(const http::Router::Route& route, const std::string& origin) {
    http::Request request;
    request.method = route.method;
    request.path = address_of(route.pattern, scene_.house, scene_.things);
    request.headers = {{"host", "localhost:8080"}, {"origin", origin}};
    http::Body body = route.body;
    const auto refusal = handlers_.turn_away(request, body);
    if (!refusal) EXPECT_LE(body.limit, 64U << 10) << route.pattern;
    return refusal ? refusal->status : 0;
  }

  app::testing::Scene scene_{GetParam()};
  http::Server::Handlers handlers_ =
      http::visits(scene_.house.house(), scene_.house.app().router(),
                   [this](http::Visit& visit) { scene_.house.app().enter(visit); });
};
INSTANTIATE_TEST_SUITE_P(On, Bodies, koers::testing::each_database(), koers::testing::database_name);

TEST_P(Bodies, OfStrangersAreSmallOrNotTaken) {
  for (const auto& route : scene_.house.app().router().routes()) {
    if (route->method == "GET") continue;
    const int answer = before_body(*route, "http://localhost:8080");
    if (route->who == "anyone") {
      EXPECT_EQ(answer, 0) << route->pattern;
      EXPECT_FALSE(route->body.uploads) << route->pattern;
    } else {
      EXPECT_THAT(answer, ::testing::AnyOf(303, 401, 404)) << route->method << " " << route->pattern;
    }
  }
}

TEST_P(Bodies, FromElsewhereAreNotTaken) {
  for (const auto& route : scene_.house.app().router().routes()) {
    if (route->method == "GET" || route->elsewhere) continue;
    EXPECT_EQ(before_body(*route, "https://elders.example"), 403) << route->method << " " << route->pattern;
  }
}

}  // namespace
}  // namespace koers::app
