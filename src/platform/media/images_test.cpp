#include "platform/media/images.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vips/vips8>

#include "platform/files/temporary_store.h"

namespace koers::media {
namespace {

namespace fs = std::filesystem;
using vips::VImage;

class PictureTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { start("koers_tests"); }

  // A picture with something to see: brightness grows to the right and to below, and the top left corner is
  // red.
  static VImage drawing(int width, int height) {
    auto image = VImage::xyz(width, height)
                     .cast(VIPS_FORMAT_UCHAR)
                     .bandjoin(VImage::black(width, height))
                     .copy(VImage::option()->set("interpretation", VIPS_INTERPRETATION_sRGB));
    image = image.copy_memory();
    image.draw_rect({255, 0, 0}, 0, 0, width / 4, height / 4, VImage::option()->set("fill", true));
    return image;
  }

  // The same with a place, a maker and a comment in its metadata, and lying on its side.
  static VImage photo(int width, int height, int orientation) {
    auto image = drawing(width, height).copy();
    image.set("exif-ifd3-GPSLatitude", "52/1 5/1 1234/100 (52, 5, 12.34, Rational, 3 components, 24 bytes)");
    image.set("exif-ifd3-GPSLatitudeRef", "N (N, ASCII, 2 components, 2 bytes)");
    image.set("exif-ifd0-Make", "SecretCamera (SecretCamera, ASCII, 13 components, 13 bytes)");
    image.set("orientation", orientation);
    static const std::string xmp = "<x:xmpmeta>SecretPlace</x:xmpmeta>";  // libvips keeps the address
    image.set("xmp-data", nullptr, const_cast<char*>(xmp.data()), xmp.size());
    return image.copy_memory();
  }

  static std::string bytes_of(const fs::path& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
  }

  fs::path write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_.path() / name, std::ios::binary) << bytes;
    return folder_.path() / name;
  }
  fs::path save(const VImage& image, const std::string& name) const {
    const auto path = folder_.path() / name;
    image.write_to_file(path.c_str());
    return path;
  }

  PictureFlaw flaw_of(const fs::path& path, const PictureLimits& limits = {}) {
    const auto outcome = prepare_picture(path, store_, limits);
    int files = 0;
    store_->each([&files](std::string_view, std::uint64_t, std::int64_t) { ++files; });
    EXPECT_EQ(files, 0) << "something was left behind";
    EXPECT_TRUE(fs::is_empty(store_->incoming()));
    EXPECT_TRUE(fs::exists(path));
    if (!std::holds_alternative<PictureFlaw>(outcome)) throw std::runtime_error("the picture was accepted");
    return std::get<PictureFlaw>(outcome);
  }
  Picture prepared(const fs::path& path, const PictureLimits& limits = {}) {
    const auto outcome = prepare_picture(path, store_, limits);
    if (!std::holds_alternative<Picture>(outcome)) throw std::runtime_error("the picture was refused");
    return std::get<Picture>(outcome);
  }
  VImage kept(const PictureFile& file) {
    return VImage::new_from_file(store_->path_of(file.stored.key)->c_str());
  }

  files::TemporaryFolder folder_;
  files::TemporaryStore store_;
};

// Meets ST-02.
TEST_F(PictureTest, YarasPhotoIsKeptInTwoSizes) {
  const auto picture = prepared(save(drawing(2'400, 1'200), "stage.jpg"));
  EXPECT_EQ(picture.large.width, 1'600);
  EXPECT_EQ(picture.large.height, 800);
  EXPECT_EQ(picture.thumb.width, 400);
  EXPECT_EQ(picture.thumb.height, 200);
  EXPECT_EQ(picture.large.stored.type, "image/webp");
  EXPECT_EQ(kept(picture.large).width(), 1'600);
  EXPECT_EQ(kept(picture.thumb).width(), 400);
  EXPECT_TRUE(fs::is_empty(store_->incoming()));
}

TEST_F(PictureTest, ASmallPictureIsNotBlownUp) {
  const auto picture = prepared(save(drawing(120, 90), "klein.png"));
  EXPECT_EQ(picture.large.width, 120);
  EXPECT_EQ(picture.thumb.height, 90);
}

TEST_F(PictureTest, EveryKindOfPhotoIsTaken) {
  for (const auto* name : {"a.jpg", "a.png", "a.webp", "a.gif", "a.heic", "a.avif"}) {
    EXPECT_EQ(prepared(save(drawing(300, 200), name)).large.width, 300) << name;
  }
  EXPECT_EQ(prepared(save(drawing(300, 200), "really.png")).large.width, 300);
  fs::rename(folder_.path() / "really.png", folder_.path() / "not-really.jpg");
  EXPECT_EQ(prepared(folder_.path() / "not-really.jpg").large.width, 300);
}

// Meets ST-16: what a photo tells about place, device and person does not reach others.
TEST_F(PictureTest, PlaceAndCameraAreForgotten) {
  for (const auto* name : {"photo.jpg", "photo.webp", "photo.png"}) {
    const auto path = save(photo(640, 480, 1), name);
    const auto sent = VImage::new_from_file(path.c_str());
    ASSERT_NE(sent.get_typeof("xmp-data"), 0U) << name << ": nothing to forget";
    if (path.extension() != ".png") {
      ASSERT_NE(sent.get_typeof("exif-ifd3-GPSLatitude"), 0U) << name;
    }
    const auto picture = prepared(path);
    for (const auto* file : {&picture.large, &picture.thumb}) {
      const auto bytes = bytes_of(*store_->path_of(file->stored.key));
      for (const auto* trace : {"Secret", "EXIF", "Exif", "XMP", "xmpmeta", "GPS", "ICCP"}) {
        EXPECT_EQ(bytes.find(trace), std::string::npos) << name << " still holds " << trace;
      }
      const auto image = kept(*file);
      EXPECT_EQ(image.get_typeof("exif-data"), 0U);
      EXPECT_EQ(image.get_typeof("exif-ifd3-GPSLatitude"), 0U);
    }
  }
}

TEST_F(PictureTest, ALyingPhotoIsTurnedUpright) {
  const auto picture = prepared(save(photo(640, 480, 6), "photo.jpg"));  // 6: turn a quarter to the right
  EXPECT_EQ(picture.large.width, 480);
  EXPECT_EQ(picture.large.height, 640);
  const auto corner = kept(picture.large).getpoint(470, 10);  // the red corner is at the top right now
  EXPECT_GT(corner.at(0), 200);
  EXPECT_LT(corner.at(1), 60);
}

TEST_F(PictureTest, WhatIsHiddenBehindAPictureIsLost) {
  const auto path = save(drawing(200, 200), "a.jpg");
  std::ofstream(path, std::ios::binary | std::ios::app) << "PK\x03\x04 <script>alert(1)</script>";
  const auto picture = prepared(path);
  EXPECT_EQ(bytes_of(*store_->path_of(picture.large.stored.key)).find("script"), std::string::npos);
}

TEST_F(PictureTest, OtherFilesAreNoPictures) {
  EXPECT_EQ(flaw_of(write("brief.jpg", "Dit is een brief.")), PictureFlaw::not_a_picture);
  EXPECT_EQ(flaw_of(write("empty.png", "")), PictureFlaw::not_a_picture);
  EXPECT_EQ(flaw_of(write("page.gif", "<html><script>alert(1)</script>")), PictureFlaw::not_a_picture);
  EXPECT_EQ(flaw_of(write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>")),
            PictureFlaw::not_a_picture);
  EXPECT_EQ(flaw_of(write("a.pdf", "%PDF-1.4")), PictureFlaw::not_a_picture);
  EXPECT_EQ(flaw_of(save(drawing(20, 20), "a.tif")), PictureFlaw::not_a_picture);
  EXPECT_EQ(flaw_of(write("film.mp4", std::string("\0\0\0\x18"
                                                  "ftypmp42",
                                                  12))),
            PictureFlaw::not_a_picture);
}

TEST_F(PictureTest, LoadersThatNobodyNeedsAreClosed) {
  const auto path = write("a.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
  EXPECT_THROW(VImage::new_from_file(path.c_str()), vips::VError);
  EXPECT_THROW(VImage::new_from_file(save(drawing(20, 20), "a.tif").c_str()), vips::VError);
  vips_error_clear();
}

TEST_F(PictureTest, BrokenPicturesAreTold) {
  for (const auto* name : {"a.jpg", "a.png", "a.webp", "a.gif"}) {
    const auto whole = bytes_of(save(drawing(640, 480), name));
    EXPECT_EQ(flaw_of(write(name, whole.substr(0, whole.size() / 2))), PictureFlaw::broken) << name;
    EXPECT_EQ(flaw_of(write(name, whole.substr(0, 16))), PictureFlaw::broken) << name;
  }
  EXPECT_EQ(flaw_of(write("a.jpg", "\xFF\xD8\xFF\xE0 and then no picture at all")), PictureFlaw::broken);
  EXPECT_EQ(flaw_of(write("a.heic", std::string("\0\0\0\x18"
                                                "ftypheic\0\0\0\0mif1heic",
                                                24))),
            PictureFlaw::broken);
}

TEST_F(PictureTest, TooMuchIsRefusedBeforeItIsDecoded) {
  const auto path = save(drawing(1'001, 1'000), "a.png");
  EXPECT_EQ(flaw_of(path, {.pixels = 1'000'000}), PictureFlaw::too_large);
  EXPECT_EQ(flaw_of(path, {.bytes = 1'000}), PictureFlaw::too_large);
  EXPECT_EQ(flaw_of(path, {.time = std::chrono::milliseconds(0)}), PictureFlaw::too_large);
  EXPECT_EQ(prepared(path).large.width, 1'001);
}

// A file of 45 bytes that asks for 100 GB: a PNG header that says 200,000 x 200,000 pixels.
TEST_F(PictureTest, ABombIsNotLit) {
  std::string header("IHDR\0\x03\x0D\x40\0\x03\x0D\x40\x08\x06\0\0\0", 17);
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : header) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (0xEDB88320U & -(crc & 1U));
  }
  crc = ~crc;
  std::string png = std::string("\x89PNG\r\n\x1A\n\0\0\0\x0D", 12) + header;
  for (int shift = 24; shift >= 0; shift -= 8) png += static_cast<char>(crc >> shift & 0xFF);
  png += std::string("\0\0\0\0IDAT\x35\xAF\x06\x1E", 12);
  EXPECT_NE(flaw_of(write("bomb.png", png)), PictureFlaw::not_a_picture);
  const std::string gif("GIF89a\xFF\xFF\xFF\xFF\0\0\0,\0\0\0\0\xFF\xFF\xFF\xFF\0\x02\x02\x4C\x01\0;", 29);
  EXPECT_NE(flaw_of(write("bomb.gif", gif)), PictureFlaw::not_a_picture);
}

}  // namespace
}  // namespace koers::media
