package cn.jinchuanggu.site.help;

import java.util.List;

/**
 * Help on one place of the platform, in plain Chinese.
 *
 * @param key   of the menu item whose pages it explains
 * @param title what the place is called
 * @param href  where it is
 * @param about what this page is, in one or two sentences
 * @param can   what can be done here
 * @param words what is explained
 * @param asked in which other words people look for this place
 */
public record HelpTopic(String key, String title, String href, String about, List<Step> can, List<Word> words, List<String> asked) {

    public HelpTopic {
        can = List.copyOf(can);
        words = List.copyOf(words);
        asked = List.copyOf(asked);
    }

    /** The same place with these things to do. */
    HelpTopic withSteps(List<Step> steps) {
        return new HelpTopic(key, title, href, about, steps, words, asked);
    }

    /** @param href the page where it is done; empty for this one */
    public record Step(String text, String href) {
    }

    /** @param term a Chinese word of the glossary @param meaning what it means, for somebody who has never heard it */
    public record Word(String term, String meaning) {
    }
}
