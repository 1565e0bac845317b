package cn.jinchuanggu.collaboration.cli;

import cn.jinchuanggu.collaboration.link.Link;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pairs in a file: two ids a line, between them blanks or tabs, and perhaps a year or another number that grows with time. */
final class LinkLines {

    private static final int MOST_PROBLEMS = 20;

    private LinkLines() {
    }

    /** @throws InvalidInput when the file is missing, empty or holds bad lines; names the first of them */
    static List<Link> read(String option, Path file) {
        List<Link> links = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> lines = lines(option, file);
        for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                String[] columns = line.split("\\s+");
                String place = option + " 第 " + (i + 1) + " 行";
                if (columns.length < 2 || columns.length > 3) {
                    problems.add(new Problem(place, "有 " + columns.length + " 列。", "请写两个编号，用制表符分开；第三列可以写年份。"));
                } else if (columns.length == 3 && !columns[2].matches("-?[0-9]{1,15}([.][0-9]{1,9})?")) {
                    problems.add(new Problem(place, "时间“" + columns[2] + "”不是数。", "请写年份或时间戳，或者不写。"));
                } else {
                    links.add(columns.length == 3 ? new Link(columns[0], columns[1], Double.parseDouble(columns[2])) : new Link(columns[0], columns[1]));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        if (links.isEmpty()) {
            throw new InvalidInput(option, "文件 " + file + " 里没有一对。", "请每行写两个编号，用制表符分开。");
        }
        return links;
    }

    private static List<String> lines(String option, Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            throw new InvalidInput(option, "文件 " + file + " 不是 UTF-8 编码。", "请另存为 UTF-8 后重试。");
        } catch (IOException e) {
            throw new InvalidInput(option, "文件 " + file + " 不能读。", "请检查路径和权限。");
        }
    }
}
