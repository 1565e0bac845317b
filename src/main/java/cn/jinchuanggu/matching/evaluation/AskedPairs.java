package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.matching.NeedMatcher;
import cn.jinchuanggu.search.ProfileQuery;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pairs whose grade is to be predicted: lines of need and achievement, separated by blanks or tabs, in that order. */
final class AskedPairs {

    private record Asked(String need, String achievement, int line) {}

    private final List<Asked> pairs;

    private AskedPairs(List<Asked> pairs) {
        this.pairs = pairs;
    }

    /** @throws InvalidInput when the file is missing, empty or holds a bad line; the line number is in the message */
    static AskedPairs read(String option, Path file) {
        var pairs = new ArrayList<Asked>();
        try (BufferedReader reader = TextLines.open(option, file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String content = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!content.isBlank()) {
                    String[] columns = content.strip().split("\\s+");
                    if (columns.length < 2) {
                        throw new InvalidInput(option + " 第 " + number + " 行", "只有一列。", "请写两列：需求编号、成果编号。");
                    }
                    pairs.add(new Asked(columns[0], columns[1], number));
                }
            }
        } catch (IOException e) {
            throw new InvalidInput(option, "文件 " + file + " 读取失败：" + e.getMessage() + "。", "请检查编码（UTF-8）和权限。");
        }
        if (pairs.isEmpty()) {
            throw new InvalidInput(option, "文件 " + file + " 是空的。", "请每行写：需求编号、成果编号。");
        }
        return new AskedPairs(pairs);
    }

    /**
     * One line for each pair as asked: need, achievement, predicted grade 0 to 3.
     *
     * @param grades  to measure the predictions with; null to measure nothing
     * @param figures takes the measures
     * @throws InvalidInput when a need or an achievement is in neither file
     */
    List<String> predict(NeedMatcher matcher, List<ProfileQuery> needs, Grades grades, LevelFigures figures) {
        Map<String, ProfileQuery> needOf = needs.stream().collect(Collectors.toMap(n -> n.profile().id(), Function.identity()));
        Map<String, Set<String>> asked = new HashMap<>();
        for (Asked pair : pairs) {
            if (!needOf.containsKey(pair.need)) {
                throw unknown(pair, "需求“" + pair.need + "”不在 --queries 文件里。");
            }
            asked.computeIfAbsent(pair.need, n -> new LinkedHashSet<>()).add(pair.achievement);
        }
        var predicted = new HashMap<String, Map<String, Double>>();
        asked.forEach((need, achievements) -> predicted.put(need, matcher.grades(needOf.get(need), achievements)));
        var lines = new ArrayList<String>();
        for (Asked pair : pairs) {
            Double grade = predicted.get(pair.need).get(pair.achievement);
            if (grade == null) {
                throw unknown(pair, "成果“" + pair.achievement + "”不在 --corpus 文件里。");
            }
            Integer given = grades == null ? null : grades.of(pair.need).get(pair.achievement);
            if (given != null) {
                figures.add(grade, given);
            }
            lines.add(String.format(Locale.ROOT, "%s\t%s\t%.4f", pair.need, pair.achievement, grade));
        }
        return lines;
    }

    private static InvalidInput unknown(Asked pair, String message) {
        return new InvalidInput("--pairs 第 " + pair.line + " 行", message, "请核对编号。");
    }
}
