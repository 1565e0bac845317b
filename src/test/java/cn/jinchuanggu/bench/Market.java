package cn.jinchuanggu.bench;

import cn.jinchuanggu.search.Embedder;
import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Listings of any number to measure with; the same market has the same listings every time. */
interface Market {

    /** Of the real texts in this file; generated from the vocabulary of the seed data without one. */
    static Market of(Optional<Path> texts, Embedder embedder) throws IOException {
        return texts.isPresent() ? new ScaleTextsMarket(texts.get(), embedder) : new GeneratedMarket(embedder);
    }

    /** What it is made of, for the head of a table. */
    String name();

    /** The achievement with this number, from 0. Safe to call from several threads. */
    Indexed listing(int number);

    /** So many different needs of 300 characters and more that look for achievements. */
    List<ProfileQuery> longNeeds(int count);
}
