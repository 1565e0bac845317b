package cn.jinchuanggu.matching.evaluation;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads listings from a file with one JSON object a line: {@code id} and at least one of {@code title} and {@code text};
 * other fields are ignored, blank lines too.
 */
public final class TextLines {

    private static final JsonMapper JSON = new JsonMapper();

    private final String option;
    private final ListingKind kind;
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final List<ListingProfile> listings = new ArrayList<>();

    private TextLines(String option, ListingKind kind) {
        this.option = option;
        this.kind = kind;
    }

    /**
     * @param option name of the setting the file was given with, for messages
     * @throws InvalidInput when the file is missing, empty or holds a bad line; the line number is in the message
     */
    public static List<ListingProfile> read(String option, Path file, ListingKind kind) {
        var lines = new TextLines(option, kind);
        try (BufferedReader reader = open(option, file)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    lines.add(number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
                }
            }
        } catch (MalformedInputException e) {
            throw new InvalidInput(option, "文件 " + file + " 不是 UTF-8 编码。", "请另存为 UTF-8 后重试。");
        } catch (IOException e) {
            throw new InvalidInput(option, "文件 " + file + " 读取失败：" + e.getMessage() + "。", "请检查磁盘和权限。");
        }
        if (lines.listings.isEmpty()) {
            throw new InvalidInput(option, "文件 " + file + " 是空的。", "请每行写一个 JSON 对象，含 id 和 title 或 text。");
        }
        return lines.listings;
    }

    static BufferedReader open(String option, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(option, "找不到文件 " + file + "。", "请检查路径。");
        }
        if (!Files.isReadable(file)) {
            throw new InvalidInput(option, "没有权限读取文件 " + file + "。", "请检查文件权限。");
        }
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    private void add(int number, String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw wrong(number, "不是合法的 JSON。", "请每行写一个完整的 JSON 对象。");
        }
        if (!node.isObject()) {
            throw wrong(number, "不是 JSON 对象。", "请每行写一个 {\"id\": …, \"title\": …}。");
        }
        String id = node.path("id").isValueNode() ? node.path("id").asString("").strip() : "";
        if (id.isEmpty()) {
            throw wrong(number, "缺少 id。", "请为每一行写上不重复的 id。");
        }
        if (id.chars().anyMatch(Character::isWhitespace)) {
            throw wrong(number, "id“" + id + "”含有空白。", "请去掉空白，结果文件以空白分列。");
        }
        Integer earlier = lineOfId.putIfAbsent(id, number);
        if (earlier != null) {
            throw wrong(number, "id“" + id + "”与第 " + earlier + " 行重复。", "请保留一行。");
        }
        String title = text(node, "title", number);
        String text = text(node, "text", number);
        if (title.isBlank() && text.isBlank()) {
            throw wrong(number, "title 和 text 都是空的。", "请至少写一项。");
        }
        listings.add(ListingProfile.builder(id, kind).title(title.strip()).text(text.strip()).build());
    }

    private String text(JsonNode node, String field, int number) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw wrong(number, field + " 不是文字。", "请用引号括起来。");
        }
        return value.asString();
    }

    private InvalidInput wrong(int number, String message, String remedy) {
        return new InvalidInput(option + " 第 " + number + " 行", message, remedy);
    }
}
