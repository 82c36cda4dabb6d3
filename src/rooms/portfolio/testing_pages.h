// A house in which Yara has a page: with a shared and a secret experience on it, open by a link and handed
// over.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "app/facts.h"
#include "app/testing/things.h"
#include "platform/auth/link.h"
#include "platform/testing/database.h"
#include "rooms/portfolio/share.h"

namespace koers::portfolio::testing_pages {

using app::testing::location_of;
using app::testing::TestHouse;
using app::testing::Things;
using app::testing::version_in;

inline const std::string shared_words = "Ik heb een bewoner geholpen met eten.";
inline const std::string secret_words = "Ik durfde niets te zeggen.";

class Pages : public ::testing::TestWithParam<std::string> {
 protected:
  std::string page() const { return "/ik/portfolio/" + things_["presentation"]; }
  std::string link() const { return "/p/" + things_["link"]; }
  std::string for_karin() const {
    return "/studenten/" + text(house_.cast.yara) + "/portfolio/" + things_["handed_over"];
  }
  std::string reads(const std::string& who, const std::string& path) { return house_.get(who, path).body; }
  void later(int days) { house_.clock.set(house_.clock.now() + auth::days(days)); }
  std::vector<ShareCount> shares() {
    const auto snapshot = house_.database().snapshot();
    return shares_of(snapshot->reader(), house_.cast.institution, house_.cast.yara,
                     {parse_id_text(things_["presentation"]).value()});
  }
  std::string share_with_link() {
    for (const auto& one : shares()) {
      if (one.share.reach == Reach::link) return text(one.share.id);
    }
    return "";
  }
  std::int64_t fact(const std::string& column) {
    const std::string query =
        "SELECT " + column +
        " FROM publication_out_student_facts WHERE institution_id = $1 AND student_id = $2";
    return house_.database()
        .snapshot()
        ->reader()
        .one<std::int64_t>({"test.publication_fact", query}, house_.cast.institution, house_.cast.yara)
        .value_or(-1);
  }
  void TearDown() override {
    EXPECT_THAT(app::differing_facts(house_.database(), house_.today()), ::testing::IsEmpty());
  }

  TestHouse house_{GetParam()};
  Things things_ = app::testing::make_things(house_);
};

}  // namespace koers::portfolio::testing_pages
