package cn.jinchuanggu.assistant.mcp;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an assistant told a tool, of the right types; anything else is refused in Chinese, everything at once. */
final class Arguments {

    private final Map<String, Object> sent;

    private Arguments(Map<String, Object> sent) {
        this.sent = sent;
    }

    /** @throws InvalidInput with every name that is not taken and every value of a wrong type */
    static Arguments read(Map<String, Object> sent, List<Argument> taken) {
        List<Problem> problems = new ArrayList<>();
        String names = String.join("、", taken.stream().map(Argument::name).toList());
        sent.forEach((name, value) -> taken.stream().filter(a -> a.name().equals(name)).findFirst().ifPresentOrElse(
                argument -> check(argument, value, problems),
                () -> problems.add(new Problem(name, "没有名为“" + name + "”的参数。", "可用的参数：" + names + "。"))));
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return new Arguments(sent);
    }

    private static void check(Argument argument, Object value, List<Problem> problems) {
        String name = argument.name();
        boolean fits = value == null || switch (argument.type()) {
            case TEXT -> value instanceof String;
            case TEXTS -> value instanceof List<?> many && many.stream().allMatch(String.class::isInstance);
            case WHOLE -> value instanceof Integer;
            case FACTS -> value instanceof Map<?, ?>;
        };
        if (!fits) {
            problems.add(new Problem(name, name + " 应当是" + switch (argument.type()) {
                case TEXT -> "一段文字。";
                case TEXTS -> "一串文字。";
                case WHOLE -> "整数。";
                case FACTS -> "一组事实。";
            }, argument.about()));
        } else if (value != null && !argument.choices().isEmpty()) {
            List<?> values = value instanceof List<?> many ? many : List.of(value);
            values.stream().filter(v -> !argument.choices().contains(v)).forEach(v -> problems.add(
                    new Problem(name, name + " 不能是“" + v + "”。", "可用：" + String.join("、", argument.choices()) + "。")));
        }
    }

    Optional<String> text(String name) {
        return Optional.ofNullable((String) sent.get(name)).map(String::strip).filter(s -> !s.isEmpty());
    }

    /** @throws InvalidInput when it is missing */
    String need(String name) {
        return text(name).orElseThrow(() -> new InvalidInput(name, "缺少 " + name + "。", "请带上这个参数再试。"));
    }

    List<String> texts(String name) {
        return sent.get(name) instanceof List<?> many ? many.stream().map(String::valueOf).toList() : List.of();
    }

    Optional<Integer> whole(String name) {
        return Optional.ofNullable((Integer) sent.get(name));
    }

    /** A number in a range. @throws InvalidInput when it is outside */
    int within(String name, int least, int most, int standard) {
        int value = whole(name).orElse(standard);
        if (value < least || value > most) {
            throw new InvalidInput(name, "%s“%d”应当是 %d 到 %d 的整数。".formatted(name, value, least, most), "请改成这个范围里的数。");
        }
        return value;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are text
    Map<String, ?> facts(String name) {
        return sent.get(name) == null ? Map.of() : (Map<String, ?>) sent.get(name);
    }
}
