package cn.jinchuanggu.bench;

import cn.jinchuanggu.search.Indexed;
import cn.jinchuanggu.search.ProfileQuery;
import java.util.List;

/** Listings of any number to measure with; the same market has the same listings every time. */
interface Market {

    /** What it is made of, for the head of a table. */
    String name();

    /** The achievement with this number, from 0. Safe to call from several threads. */
    Indexed listing(int number);

    /** So many different needs of 300 characters and more that look for achievements. */
    List<ProfileQuery> longNeeds(int count);
}
