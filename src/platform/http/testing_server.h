// A real server on a port of its own, with handlers that show what they were asked.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <mutex>
#include <thread>

#include "platform/base/log.h"
#include "platform/base/temporary_folder.h"
#include "platform/http/server.h"
#include "platform/http/testing_client.h"

namespace koers::http {

using testing_client::Answer;
using testing_client::Client;

// Memory of this process, in bytes.
inline std::size_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::size_t all = 0, resident = 0;
  file >> all >> resident;
  return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

// Sanitizers keep what was given back for a while; what is held in memory is seen all the same.
#ifndef __has_feature
#define __has_feature(name) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || __has_feature(address_sanitizer) || \
    __has_feature(thread_sanitizer)
constexpr std::size_t most_memory = 128U << 20;
#else
constexpr std::size_t most_memory = 16U << 20;
#endif

// What a form contained, in words.
inline std::string told(const Request& request) {
  std::string text;
  for (const auto& [name, value] : request.fields) text += name + "=" + value + ";";
  for (const auto& upload : request.uploads) {
    text +=
        upload.field + ":" + upload.filename + ":" + upload.type + ":" + std::to_string(upload.size) + ";";
  }
  return text + request.body;
}

class LiveServer : public ::testing::Test {
 protected:
  LiveServer() {
    log::to_nowhere();
    std::ofstream(folder_ / "film.mp4", std::ios::binary) << film_;
  }
  ~LiveServer() override {
    open_gate();
    stop();
    log::to_stderr();
  }

  void start(Limits limits = {}, bool signals = false) {
    Server::Handlers handlers;
    handlers.answer = [this](Request& request) { return answer(request); };
    handlers.turn_away = turn_away_;
    handlers.key_of_long_work = key_of_long_work_;
    handlers.refuse = [](Request&, Router::Problem problem) { return plain("refused", status_of(problem)); };
    handlers.body_for = [](std::string_view, std::string_view path) {
      if (path == "/film") return Body{.limit = 300 << 20, .uploads = true};
      return Body{.limit = 64 << 10, .uploads = false};
    };
    ServerOptions options{.port = 0, .workers = 2, .long_workers = 2, .upload_folder = folder_ / "under-way"};
    options.signals = signals;
    options.limits = limits;
    server_ = std::make_unique<Server>(options, handlers);
    server_->start();
    thread_ = std::thread([this] { exit_code_ = server_->run(); });
  }

  void stop() {
    if (!thread_.joinable()) return;
    server_->stop();
    thread_.join();
    server_.reset();
  }

  Response answer(Request& request) {
    if (request.path == "/hallo") return plain("hallo");
    if (request.path == "/film") {
      if (!request.uploads.empty()) last_upload_ = request.uploads[0].path;
      return plain(told(request));
    }
    if (request.path == "/vorm") return plain(told(request));
    if (request.path == "/lang") return plain(std::string(2 << 20, 'x'));
    if (request.path == "/pagina") return page(html::p(std::string(20'000, 'a')));
    if (request.path == "/kapot") throw std::runtime_error("broken");
    if (request.path == "/gebeurtenissen") {
      Response stream;
      stream.topic = "gesprek";
      stream.listener = request.field("wie");
      return stream;
    }
    if (request.path == "/kijk") {
      Response response;
      response.type = "video/mp4";
      response.file = std::make_shared<std::filesystem::path>(folder_ / "film.mp4");
      return response;
    }
    if (request.path == "/wacht") {
      std::unique_lock lock(mutex_);
      waiting_ = true;
      changed_.notify_all();
      changed_.wait(lock, [this] { return gate_open_; });
      return plain("gewacht");
    }
    return plain("", 404);
  }

  void wait_for_waiting() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waiting_; });
  }
  void open_gate() {
    const std::lock_guard lock(mutex_);
    gate_open_ = true;
    changed_.notify_all();
  }
  std::size_t files_under_way() const {
    const std::filesystem::recursive_directory_iterator all(folder_ / "under-way");
    return static_cast<std::size_t>(
        std::count_if(begin(all), end(all), [](const auto& one) { return one.is_regular_file(); }));
  }

  Client client() const { return Client(server_->port()); }

  const TemporaryFolder place_;
  const std::filesystem::path& folder_ = place_.path();
  std::filesystem::path last_upload_;
  std::function<std::optional<Response>(Request&, Body&)> turn_away_;  // set before start()
  std::function<std::string(Request&)> key_of_long_work_;              // set before start()
  std::string film_ = [] {
    std::string bytes;
    for (int i = 0; i < 300'000; ++i) bytes += static_cast<char>('a' + i % 23);
    return bytes;
  }();
  std::unique_ptr<Server> server_;
  std::thread thread_;
  int exit_code_ = -1;
  std::mutex mutex_;
  std::condition_variable changed_;
  bool waiting_ = false, gate_open_ = false;
};

}  // namespace koers::http
