package cn.jinchuanggu.chain;

/**
 * What a finding rests on.
 *
 * @param text   in Chinese
 * @param href   a page where it can be seen, or empty
 * @param source who says so, as the key of a source; empty for what the entity's own page shows with its source
 */
public record Evidence(String text, String href, String source) {

    public static Evidence of(String text) {
        return new Evidence(text, "", "");
    }
}
