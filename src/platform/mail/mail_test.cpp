// Messages as they go out. The conversation with a real mail server is in tests/journeys/mail.test.mjs.
#include "platform/mail/mail.h"

#include <gtest/gtest.h>

namespace koers::mail {
namespace {

TEST(Mail, words_of_a_header_cannot_begin_another_one) {
  EXPECT_EQ(header_words("Karin stelt je een vraag"), "Karin stelt je een vraag");
  EXPECT_EQ(header_words("Karin\r\nBcc: iemand@anders.nl"), "Karin  Bcc: iemand@anders.nl");
}

TEST(Mail, letters_outside_ascii_are_encoded_in_pieces_that_end_at_whole_letters) {
  EXPECT_EQ(header_words("één"), "=?utf-8?Q?=C3=A9=C3=A9n?=");
  const std::string long_words = header_words("Zoë wil met je praten over haar stage, en nog één ding");
  EXPECT_EQ(long_words.find("=C3?="), long_words.npos) << "no piece ends in half a letter";
  for (std::size_t from = 0; from < long_words.size();) {
    const auto to = std::min(long_words.find("\r\n", from), long_words.size());
    EXPECT_LE(to - from, 76u);
    from = to + 2;
  }
  EXPECT_EQ(header_words("=?utf-8?Q?nep?="), "=?utf-8?Q?=3D=3Futf=2D8=3FQ=3Fnep=3F=3D?=");
}

TEST(Mail, an_address_is_one_that_can_be_written) {
  EXPECT_TRUE(is_address("yara.benali@lindewaard.nl"));
  for (const char* wrong :
       {"", "yara", "@school.nl", "yara@", "yara@school@nl", "ya ra@school.nl", "yara@school.nl>",
        "<yara@school.nl", "yara@school.nl\r\nBcc: x@y.nl", "yara,karin@school.nl"}) {
    EXPECT_FALSE(is_address(wrong)) << wrong;
  }
}

TEST(Mail, a_server_is_named_as_one_that_takes_mail) {
  EXPECT_NO_THROW(smtp({.address = "smtp://127.0.0.1:25"}));
  EXPECT_NO_THROW(smtp({.address = "smtps://mail.school.nl:465"}));
  EXPECT_THROW(smtp({.address = "http://mail.school.nl"}), std::runtime_error);
  EXPECT_THROW(smtp({.address = "mail.school.nl"}), std::runtime_error);
  EXPECT_THROW(smtp({.address = "smtp://"}), std::runtime_error);
}

// Nobody listens there.
TEST(Mail, a_server_that_is_not_there_is_away) {
  const auto postman = smtp({.address = "smtp://127.0.0.1:1"});
  const auto sending = postman->send({.from = {"Koers", "koers@school.nl"},
                                      .to = {"Yara", "yara@school.nl"},
                                      .subject = "dag",
                                      .text = "dag\n",
                                      .html = "",
                                      .id = "1",
                                      .at = {1'800'000'000}});
  EXPECT_EQ(sending.outcome, Outcome::away);
  EXPECT_NE(sending.why, "");
}

}  // namespace
}  // namespace koers::mail
