package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which listing answers which need, and how well: 0 无, 1 弱, 2 较强, 3 强相关. Read from lines of need, achievement and grade
 * (or the four columns of TREC, the second of which is ignored), separated by blanks or tabs.
 */
public final class Grades {

    private final Map<String, Map<String, Integer>> byNeed;

    private Grades(Map<String, Map<String, Integer>> byNeed) {
        this.byNeed = byNeed;
    }

    static Grades of(Map<String, Map<String, Integer>> byNeed) {
        return new Grades(byNeed);
    }

    /** @throws InvalidInput when the file is missing, empty or holds a bad line; the line number is in the message */
    public static Grades read(String option, Path file) {
        var byNeed = new LinkedHashMap<String, Map<String, Integer>>();
        try (BufferedReader reader = TextLines.open(option, file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    add(option, number, line.strip().split("\\s+"), byNeed);
                }
            }
        } catch (IOException e) {
            throw new InvalidInput(option, "文件 " + file + " 读取失败：" + e.getMessage() + "。", "请检查编码（UTF-8）和权限。");
        }
        if (byNeed.isEmpty()) {
            throw new InvalidInput(option, "文件 " + file + " 是空的。", "请每行写：需求编号、成果编号、等级。");
        }
        return new Grades(byNeed);
    }

    private static void add(String option, int number, String[] columns, Map<String, Map<String, Integer>> byNeed) {
        String place = option + " 第 " + number + " 行";
        if (columns.length != 3 && columns.length != 4) {
            throw new InvalidInput(place, "有 " + columns.length + " 列。", "请写三列：需求编号、成果编号、等级。");
        }
        String grade = columns[columns.length - 1];
        if (!grade.matches("-?[0-9]{1,2}")) {
            throw new InvalidInput(place, "等级“" + grade + "”不是整数。", "请写 0 到 3。");
        }
        byNeed.computeIfAbsent(columns[0], n -> new LinkedHashMap<>())
                .put(columns[columns.length - 2], Math.max(0, Integer.parseInt(grade)));
    }

    /** Graded achievements of this need with their grades; empty when it has none. */
    public Map<String, Integer> of(String need) {
        return byNeed.getOrDefault(need, Map.of());
    }
}
