// What is said in a recording, as captions (WebVTT) and as words to read.
#include <algorithm>
#include <cstdio>

#include "rooms/attachments/attachments.h"

namespace koers::attachments {

namespace {

constexpr std::string_view vtt = "WEBVTT";

std::string vtt_time(std::size_t milliseconds) {
  char text[32];
  std::snprintf(text, sizeof text, "%02zu:%02zu.%03zu", milliseconds / 60'000, milliseconds / 1000 % 60,
                milliseconds % 1000);
  return text;
}

// Sentences and lines, each without what would be markup or a time in WebVTT.
std::vector<std::string> cues_of(std::string_view words) {
  std::vector<std::string> cues(1);
  for (const char c : words) {
    if (c == '\n') {
      cues.emplace_back();
    } else if (c == '<' || c == '>' || c == '&') {
      cues.back() += ' ';
    } else {
      cues.back() += c;
      if (c == '.' || c == '!' || c == '?') cues.emplace_back();
    }
  }
  for (std::string& cue : cues) cue.erase(0, cue.find_first_not_of(' '));
  std::erase_if(cues,
                [](const std::string& cue) { return cue.find_first_not_of(" .!?") == std::string::npos; });
  return cues;
}

}  // namespace

std::string captions_of(const std::string& transcript, int seconds) {
  if (transcript.starts_with(vtt)) return transcript;
  const auto cues = cues_of(transcript);
  std::size_t length = 0;
  for (const std::string& cue : cues) length += cue.size();
  std::string captions = std::string(vtt) + "\n";
  const auto time = static_cast<std::size_t>(std::max(1, seconds)) * 1000;
  std::size_t said = 0;
  for (const std::string& cue : cues) {
    const auto begin = time * said / length;
    said += cue.size();
    captions += "\n" + vtt_time(begin) + " --> " + vtt_time(time * said / length) + "\n" + cue + "\n";
  }
  return captions;
}

std::string words_of_transcript(const std::string& transcript) {
  if (!transcript.starts_with(vtt)) return transcript;
  std::string words;
  std::string_view rest = transcript;
  bool is_cue = false;
  while (!rest.empty()) {
    const auto end = std::min(rest.find('\n'), rest.size());
    const auto line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) is_cue = false;
    if (is_cue) words.append(line).append("\n");
    if (line.find("-->") != std::string_view::npos) is_cue = true;
  }
  return words;
}

}  // namespace koers::attachments
