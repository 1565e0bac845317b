package cn.jinchuanggu.policy.cli;

import cn.jinchuanggu.shared.InvalidInput;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Facts in a YAML or JSON file. Plain data only; a key written twice is refused, not overwritten. */
final class FactsFile {

    private static final int LARGEST_BYTES = 1024 * 1024;

    private FactsFile() {
    }

    /** The facts; {@link InvalidInput} when the file cannot be read as one map of facts. */
    static Map<String, Object> read(Path file) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setCodePointLimit(LARGEST_BYTES);
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                throw new InvalidInput("facts", "事实文件超过 1 MB。", "请只保留要测算的事实。");
            }
            Object content = plain(new Yaml(new SafeConstructor(options)).load(Files.readString(file)));
            if (content instanceof Map<?, ?> map) {
                return asFacts(map.get("facts") instanceof Map<?, ?> inner && map.size() == 1 ? inner : map);
            }
            throw new InvalidInput("facts", "事实文件里没有一组事实。", "请按“键: 值”逐行填写。");
        } catch (MarkedYAMLException e) {
            throw new InvalidInput("facts", "事实文件第 " + (e.getProblemMark().getLine() + 1) + " 行写坏了：" + e.getProblem() + "。",
                    "请检查缩进、冒号，以及是否把同一个键写了两次。");
        } catch (YAMLException | MalformedInputException e) {
            throw new InvalidInput("facts", "事实文件读不懂。", "请用 UTF-8 编码的 YAML 或 JSON。");
        } catch (IOException e) {
            throw new InvalidInput("facts", "事实文件 " + file + " 不能读。", "请检查路径和权限。");
        }
    }

    /** Dates as {@link LocalDate}. */
    private static Object plain(Object value) {
        return switch (value) {
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
            case List<?> list -> list.stream().map(FactsFile::plain).toList();
            case Map<?, ?> map -> asFacts(map);
            case null, default -> value;
        };
    }

    private static Map<String, Object> asFacts(Map<?, ?> map) {
        Map<String, Object> facts = new LinkedHashMap<>();
        map.forEach((key, value) -> facts.put(String.valueOf(key), plain(value)));
        return facts;
    }
}
