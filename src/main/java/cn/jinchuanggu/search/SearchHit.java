package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;

/**
 * One result for a person.
 *
 * @param profile the listing as indexed
 * @param score   comparable only inside one result list
 * @param title   title with the words that were asked for
 * @param excerpt the sentence that answers best, with its words; empty text when the listing has none
 */
public record SearchHit(ListingProfile profile, double score, MarkedText title, MarkedText excerpt) {}
