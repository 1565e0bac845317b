package cn.jinchuanggu.matching.doubt;

import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody says of an explanation.
 *
 * @param page where the explanation stands, an address of this site such as {@code /needs/need-q-15/matches}
 * @param what what was explained, as the page calls it; at most {@value #LONGEST_WHAT} characters
 * @param note what is wrong with it, {@value #LEAST} to {@value #MOST} characters
 */
public record Doubt(String page, String what, String note) {

    public static final int MOST = 300;
    static final int LEAST = 2;
    static final int LONGEST_WHAT = 200;

    /** One slash only: two would begin the name of another server. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[!-~]{0,1000}");

    /** Whether it is an address of this site. */
    public static boolean isOwnPage(String page) {
        return OWN_PAGE.matcher(page).matches();
    }

    void requireComplete() {
        List<Problem> problems = new ArrayList<>();
        if (!isOwnPage(page) || what.isBlank() || what.length() > LONGEST_WHAT) {
            problems.add(new Problem("", "不知道说的是哪一条解释。", "请从解释旁边的“不准？”进来。"));
        }
        if (note.length() < LEAST || note.length() > MOST) {
            problems.add(new Problem("note", "请说明哪里不准，" + LEAST + " 至 " + MOST + " 个字。", "例如：我们没有这项认定。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    Map<String, Object> facts() {
        return Map.of("page", page, "what", what);
    }

    static Doubt of(Entry entry) {
        return new Doubt((String) entry.facts().get("page"), (String) entry.facts().get("what"), entry.why());
    }
}
