#include "platform/qr/qr.h"

#include <qrencode.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace koers::qr {
namespace {

constexpr std::size_t longest = 2'000;
constexpr int quiet_zone = 4;  // modules of white around it, as the standard asks

struct Free {
  void operator()(QRcode* code) const { QRcode_free(code); }
};

// Every run of dark modules of a row as one rectangle.
std::string dark_path(const QRcode& code) {
  std::string path;
  const auto is_dark = [&](int x, int y) { return (code.data[y * code.width + x] & 1) != 0; };
  for (int y = 0; y < code.width; ++y) {
    for (int x = 0; x < code.width; ++x) {
      if (!is_dark(x, y)) continue;
      const int begin = x;
      while (x + 1 < code.width && is_dark(x + 1, y)) ++x;
      const std::string run = std::to_string(x + 1 - begin);
      path += "M" + std::to_string(begin + quiet_zone) + " " + std::to_string(y + quiet_zone) + "h" + run +
              "v1h-" + run + "z";
    }
  }
  return path;
}

}  // namespace

html::Html drawing(std::string_view text, std::string_view label) {
  if (text.size() > longest) throw std::invalid_argument("a text that is too long for a QR code");
  const std::string words(text);
  const std::unique_ptr<QRcode, Free> code(QRcode_encodeString8bit(words.c_str(), 0, QR_ECLEVEL_M));
  if (!code) throw std::invalid_argument("a text that is no QR code");
  const std::string size = std::to_string(code->width + 2 * quiet_zone);
  return html::svg.cls("qr")
      .with("viewBox", "0 0 " + size + " " + size)
      .with("shape-rendering", "crispEdges")
      .role("img")
      .aria("label", label)(html::rect.with("width", size).with("height", size).with("fill", "#fff")(),
                            html::path.with("d", dark_path(*code)).with("fill", "#000")());
}

}  // namespace koers::qr
