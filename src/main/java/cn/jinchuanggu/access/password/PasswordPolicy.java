package cn.jinchuanggu.access.password;

import cn.jinchuanggu.access.AccessSettings;
import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.shared.Problem;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a password must be and how long it lasts: the one place where the two standards are decided between
 * ({@link PasswordProfile}). Both profiles refuse common passwords and words of the surroundings (ASVS 6.2.4, 6.2.11), take
 * long ones (6.2.9) and every character (6.2.8).
 */
@Component
public class PasswordPolicy {

    /** Longest password, in characters; more would only burden the server. */
    public static final int LONGEST = 256;
    /** How many former passwords are not taken again. */
    public static final int REMEMBERED = 5;
    private static final String FIELD = "password";
    private static final int SHORTEST_WORD = 4;
    private static final int FEWEST_DIFFERENT = 5;
    private static final List<String> PRODUCT = List.of("jinchuanggu", "jinchuang", "changzhi", "晋创谷", "长治", "password", "密码");

    private final PasswordProfile profile;
    private final CommonPasswords common = new CommonPasswords();

    PasswordPolicy(AccessSettings settings) {
        this.profile = settings.profile();
    }

    /**
     * What is wrong with a password, everything at once.
     *
     * @param partyName name of the unit the account acts for, or empty
     */
    public List<Problem> problems(String password, Account account, String partyName) {
        String given = password == null ? "" : password;
        List<Problem> problems = new ArrayList<>();
        int length = given.codePointCount(0, given.length());
        if (length < profile.shortest() || length > LONGEST) {
            problems.add(problem("密码应为 " + profile.shortest() + " 至 " + LONGEST + " 个字符，现在是 " + length + " 个。"));
        }
        if (classes(given) < profile.classes()) {
            problems.add(problem("密码应包含大写字母、小写字母、数字、其他字符中的至少 " + profile.classes() + " 种。"));
        }
        if (given.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            problems.add(problem("密码至少要有 " + FEWEST_DIFFERENT + " 个不同的字符。"));
        }
        if (common.contains(given)) {
            problems.add(problem("这是一个常见密码，或者只是在常见密码前后加了数字和符号，容易被猜到。"));
        }
        word(given, account, partyName).ifPresent(w -> problems.add(problem("密码里不要出现“" + w + "”：用户名、单位名称和平台名称容易被猜到。")));
        return problems;
    }

    /** That a password is none of the former ones. @param isFormer whether any of the remembered ones is it */
    public Optional<Problem> reuse(boolean isFormer) {
        return isFormer ? Optional.of(problem("最近 " + REMEMBERED + " 次用过的密码不能再用。")) : Optional.empty();
    }

    /** The last day on which a password set on this day lets its owner in; empty for ever. */
    public Optional<LocalDate> lastDay(Account account, LocalDate setOn) {
        return profile.lasts(account).map(setOn::plus);
    }

    /** The rules for people, one sentence each. */
    public List<String> rules() {
        List<String> rules = new ArrayList<>(List.of("至少 " + profile.shortest() + " 个字符，最多 " + LONGEST + " 个；可以粘贴，可以用中文和空格。"));
        if (profile.classes() > 1) {
            rules.add("大写字母、小写字母、数字、其他字符中至少 " + profile.classes() + " 种（中文算其他字符）。");
        }
        rules.add("不用常见密码，不含用户名、单位名称和平台名称，也不与最近 " + REMEMBERED + " 次用过的相同。");
        return rules;
    }

    private static Optional<String> word(String password, Account account, String partyName) {
        String small = comparable(password);
        Collection<String> own = Stream.of(account.username(), account.displayName(), partyName == null ? "" : partyName).toList();
        return Stream.concat(PRODUCT.stream(), own.stream().filter(w -> w.codePointCount(0, w.length()) >= SHORTEST_WORD || w.matches("\\p{IsHan}{2,}")))
                .filter(w -> small.contains(comparable(w))).findFirst();
    }

    private static String comparable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static long classes(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]").filter(c -> password.matches("(?s).*" + c + ".*")).count();
    }

    private static Problem problem(String sentence) {
        return new Problem(FIELD, sentence, "请换一个密码；几个不相关的词连起来既长又好记。");
    }
}
