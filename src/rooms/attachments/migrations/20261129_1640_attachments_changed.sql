-- When what others may see of it last changed: added, ready to be heard or seen, described in other words. A student's
-- yes to show an experience holds for what it was then.
ALTER TABLE portfolio_pictures ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE portfolio_pictures SET changed_at = added_at;
ALTER TABLE portfolio_media ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE portfolio_media SET changed_at = added_at;
