package cn.jinchuanggu.finding;

import cn.jinchuanggu.account.Actor;

/**
 * One group of what the search box finds, such as the orders or the articles of the policy. A feature adds its group by a bean of
 * this type; {@link org.springframework.core.annotation.Order} says where it stands among the others, pages first (10), policy (20),
 * then what is handled by number (from 30).
 *
 * <p>Asked at every search and while somebody types: a question or two by index, nothing is written.
 */
public interface Finder {

    /**
     * What this person may open of it, best first; {@link Findings#total()} 0 when there is nothing.
     *
     * @param words as typed, without blanks at the ends; 1 to 100 characters, a number or words
     * @param limit how many hits at most, 1 to 20
     */
    Findings find(String words, Actor actor, int limit);
}
