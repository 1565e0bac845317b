// What people posted or changed waits for a review, also what came with the seed data: found by when it was changed, not by who entered it.
CREATE INDEX listing_updated_at IF NOT EXISTS FOR (l:Listing) ON (l.updatedAt);
DROP INDEX listing_entered_by IF EXISTS;
