// Documents to keep and to print: HTML of our own becomes a tagged PDF (PDF/UA-1 as far as WeasyPrint makes
// it; pictures carry their alternative text). The work is done by another process (WeasyPrint), which gets a
// folder with exactly the files it may show, and a limit of time, memory and files. It fetches nothing: an
// address that is not a file of that folder is left out of the document.
//
//   pdf::Document document{.html = page.text()};
//   document.assets = {"fonts/figtree-latin-wght-normal.woff2"};       //
//   src="figtree-latin-wght-normal.woff2" document.files.push_back({"picture-1.webp", *store.path_of(key)});
//   response = download(pdf::make(document), "application/pdf", "portfolio.pdf");
//
// It takes a second or more: call it from a job, or from a handler whose route takes long
// (Router::Route::takes_long). Two at a time; who comes when both are busy waits, and after a while gets
// Unavailable. So does everybody where WeasyPrint is not installed.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace koers::pdf {

struct File {
  std::string name;  // as the HTML says it: letters, digits, hyphens, points
  std::filesystem::path path;
};

struct Document {
  std::string html;
  std::vector<File> files{};
  std::vector<std::string> assets{};  // of assets/, by the last part of their name
};

struct Limits {
  int seconds = 20;  // of a processor; on a machine that is busy they may take three times as long
  int megabytes = 1024;
};

// Throws koers::Unavailable when it cannot be made.
std::string make(const Document& document, const Limits& limits = {});

}  // namespace koers::pdf
