package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;

/**
 * A listing that may answer a {@link ProfileQuery}, with what each way of looking said of it.
 *
 * @param profile       the listing as indexed
 * @param embedding     its vectors as indexed, off by about 0.001 (text) and 0.004 (title) in a cosine
 * @param revision      its revision in the graph
 * @param textLeg       BM25 of the selected words; 0 when that leg did not reach it
 * @param titleLeg      cosine of the two titles, in [-1, 1]; 0 when one has none
 * @param textVectorLeg cosine of the two whole texts, in [-1, 1]; 0 when one has none
 */
public record Candidate(ListingProfile profile, Embedding embedding, long revision, double textLeg, double titleLeg,
        double textVectorLeg) {}
