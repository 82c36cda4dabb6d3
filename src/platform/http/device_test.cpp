#include "platform/http/device.h"

#include <gtest/gtest.h>

namespace koers::http {
namespace {

TEST(Device, IsNamedAsPeopleNameIt) {
  EXPECT_EQ(device_name("Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) "
                        "Chrome/126.0.0.0 Mobile Safari/537.36"),
            "Chrome, Android");
  EXPECT_EQ(device_name("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, "
                        "like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"),
            "Safari, iPhone");
  EXPECT_EQ(device_name("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
                        "Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0"),
            "Edge, Windows");
  EXPECT_EQ(device_name("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0"),
            "Firefox, Linux");
}

TEST(Device, WithoutANameIsNothing) {
  EXPECT_EQ(device_name(""), "");
  EXPECT_EQ(device_name("curl/8.5.0"), "");
  EXPECT_EQ(device_name("something on Windows"), "Windows");
}

}  // namespace
}  // namespace koers::http
