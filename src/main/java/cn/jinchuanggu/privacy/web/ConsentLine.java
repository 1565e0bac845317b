package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.privacy.Consents.Standing;

/**
 * A consent as a page shows it.
 *
 * @param path     last part of its address
 * @param status   where it stands, with the day of the decision and the version of the text
 * @param decision the other choice: what the one button does
 * @param givenAt  page where it is given instead of a button; empty when the button is enough
 */
public record ConsentLine(String path, String label, String text, String withdrawn, boolean agrees, String status, String decision, String givenAt) {

    static ConsentLine of(Standing standing) {
        String day = standing.decided().map(d -> "，" + d + " 决定").orElse("，尚未决定");
        String version = standing.version().map(v -> "，文本版本 " + v).orElse("，文本版本 " + standing.text().version());
        return new ConsentLine(standing.purpose().path(), standing.purpose().label(), standing.text().text(), standing.text().withdrawn(), standing.agrees(),
                (standing.agrees() ? "同意" : "不同意") + day + version, standing.agrees() ? "withdraw" : "give", standing.agrees() ? "" : standing.givenAt());
    }
}
