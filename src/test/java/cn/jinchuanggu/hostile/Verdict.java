package cn.jinchuanggu.hostile;

import cn.jinchuanggu.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must hold of every answer, whatever was asked. */
final class Verdict {

    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Pattern INSIDE = Pattern.compile("\\tat [a-z]|(java|org|cn)\\.[a-z.]+\\.[A-Z]\\w*(Exception|Error)\\b|NullPointerException|org\\.springframework\\.|neo4j\\.driver|Whitelabel");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private Verdict() {
    }

    /** What is wrong with an answer, in words; empty when nothing is. */
    static List<String> on(Answer answer, Duration took) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() >= 500) {
            wrong.add("status " + answer.status());
        }
        if (answer.status() >= 400 && INSIDE.matcher(answer.body()).find()) {
            wrong.add("shows its inside: " + shortened(answer.body()));
        }
        if (took.compareTo(LONGEST) > 0) {
            wrong.add("took " + took);
        }
        if (answer.header("X-Injected").isPresent()) {
            wrong.add("a header was injected");
        }
        if (answer.status() >= 400 && answer.status() != 401 && !answer.body().isEmpty() && !isProblemOrChinesePage(answer)) {
            wrong.add("is neither problem details nor a Chinese page: " + answer.header("Content-Type").orElse("") + " " + shortened(answer.body()));
        }
        return wrong;
    }

    private static boolean isProblemOrChinesePage(Answer answer) {
        String type = answer.header("Content-Type").orElse("");
        // harvesters and assistants have a form of their own for what is wrong
        return type.startsWith("application/problem+json") || CHINESE.matcher(answer.body()).find() || type.startsWith("application/json") && answer.body().contains("jsonrpc");
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300);
    }
}
