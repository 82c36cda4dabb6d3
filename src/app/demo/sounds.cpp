// Sounds that are computed, so that nobody's voice is in the demo school.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <vector>

#include "app/demo/media.h"

namespace koers::demo {
namespace {

constexpr int rate = 16'000;  // points a second

void put(std::string& bytes, std::uint32_t value, int count) {
  for (int i = 0; i < count; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFFU);
}

// RIFF: a head of 44 bytes, and the points.
std::string wave_of(const std::vector<double>& points) {
  const auto size = static_cast<std::uint32_t>(points.size() * 2);
  std::string bytes = "RIFF";
  put(bytes, 36 + size, 4);
  bytes += "WAVEfmt ";
  put(bytes, 16, 4);
  put(bytes, 1, 2);
  put(bytes, 1, 2);
  put(bytes, rate, 4);
  put(bytes, rate * 2, 4);
  put(bytes, 2, 2);
  put(bytes, 16, 2);
  bytes += "data";
  put(bytes, size, 4);
  for (const double point : points) {
    const auto level = static_cast<std::int16_t>(std::lround(std::clamp(point, -1.0, 1.0) * 30'000));
    put(bytes, static_cast<std::uint16_t>(level), 2);
  }
  return bytes;
}

double turn(double cycles) { return std::sin(2 * std::numbers::pi * cycles); }

// A closed mouth lets the low overtones through.
double hum(double cycles) {
  return turn(cycles) + 0.45 * turn(2 * cycles) + 0.18 * turn(3 * cycles) + 0.05 * turn(4 * cycles);
}

struct Voice {
  double octave;  // times the note
  double late;    // seconds
  double tremble;
  double level;
};

// Adds one voice that sings the notes, each from its own breath.
void sing(std::vector<double>& points, const std::vector<double>& notes, double length, const Voice& voice) {
  double cycles = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double at = static_cast<double>(i) / rate - voice.late;
    if (at < 0) continue;
    const auto note = static_cast<std::size_t>(at / length);
    if (note >= notes.size()) return;
    const double within = at - static_cast<double>(note) * length;
    const double loud = std::min({within / 0.08, (length - within) / 0.12, 1.0});
    cycles += notes[note] * voice.octave * (1 + 0.006 * turn(voice.tremble * at)) / rate;
    points[i] += voice.level * loud * hum(cycles);
  }
}

}  // namespace

std::string singing() {
  constexpr double c = 196.0, d = 220.0, e = 246.9, f = 261.6, g = 293.7;
  const std::vector<double> notes{c, d, e, c, e, f, g, g, f, e, d, e, c, d, c, c};
  std::vector<double> points(static_cast<std::size_t>(rate) * 9);
  for (const Voice& voice : {Voice{1, 0, 5.1, 0.16}, Voice{1.003, 0.05, 4.7, 0.13},
                             Voice{0.5, 0.03, 5.6, 0.16}, Voice{2, 0.09, 5.9, 0.07}}) {
    sing(points, notes, 0.54, voice);
  }
  return wave_of(points);
}

std::string humming_pump() {
  std::vector<double> points(static_cast<std::size_t>(rate) * 7);
  std::uint32_t seed = 1;
  double air = 0, cycles = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double at = static_cast<double>(i) / rate;
    const double speed = std::min(1.0, at / 3);  // the fan gathers speed
    cycles += (18 + 30 * speed) / rate;
    seed = seed * 1'664'525U + 1'013'904'223U;
    air += 0.06 * (static_cast<double>(seed >> 8U) / (1U << 23U) - 1 - air);
    points[i] = 0.22 * speed * hum(cycles) + 0.08 * speed * turn(4.02 * cycles) + 0.9 * speed * speed * air;
  }
  return wave_of(points);
}

}  // namespace koers::demo
