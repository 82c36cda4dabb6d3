#include "platform/http/rate_limit.h"

#include <algorithm>
#include <vector>

namespace koers::http {

bool RateLimit::allow(std::string_view key, Instant now) {
  const std::lock_guard lock(mutex_);
  auto found = full_at_.find(std::string(key));
  if (found == full_at_.end()) {
    if (full_at_.size() >= most_keys_) forget_some(now);
    found = full_at_.emplace(key, now).first;
  }
  const Instant full_at = std::max(found->second, now) + seconds_per_try_;
  if (full_at > now + seconds_per_try_ * burst_) return false;
  found->second = full_at;
  return true;
}

std::int64_t RateLimit::wait_seconds(std::string_view key, Instant now) const {
  const std::lock_guard lock(mutex_);
  const auto found = full_at_.find(std::string(key));
  if (found == full_at_.end()) return 0;
  const Instant free_at = found->second - seconds_per_try_ * (burst_ - 1);
  return std::max<std::int64_t>(0, free_at.seconds - now.seconds);
}

void RateLimit::forgive(std::string_view key) {
  const std::lock_guard lock(mutex_);
  full_at_.erase(std::string(key));
}

std::size_t RateLimit::keys() const {
  const std::lock_guard lock(mutex_);
  return full_at_.size();
}

// Those that are full again say nothing. When all others still count, the quarter that tried least goes.
void RateLimit::forget_some(Instant now) {
  std::erase_if(full_at_, [now](const auto& entry) { return entry.second <= now; });
  if (full_at_.size() < most_keys_) return;
  std::vector<Instant> moments;
  for (const auto& [key, moment] : full_at_) moments.push_back(moment);
  const auto quarter = moments.begin() + static_cast<std::ptrdiff_t>(moments.size() / 4);
  std::nth_element(moments.begin(), quarter, moments.end());
  std::erase_if(full_at_, [limit = *quarter](const auto& entry) { return entry.second <= limit; });
}

}  // namespace koers::http
