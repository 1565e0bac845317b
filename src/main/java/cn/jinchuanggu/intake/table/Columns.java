package cn.jinchuanggu.intake.table;

import cn.jinchuanggu.intake.Standards;
import cn.jinchuanggu.listing.sheet.SheetColumn;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Columns that several sheets have, and the ways to read cells. */
final class Columns {

    static final String ID = "id";
    static final String NAME = "name";
    static final String ABOUT = "about";
    static final String REGION = "region";
    static final String CREDIT_CODE = "creditCode";
    static final String SEGMENTS = "segments";
    static final String KIND = "kind";
    static final String SINCE = "since";
    private static final int LONGEST = 2_000;
    private static final int LONGEST_ENTRY = 200;
    private static final int MOST_ENTRIES = 50;
    private static final Map<String, String> SEGMENT_IDS = Codes.listTracks().stream().flatMap(t -> t.segments().stream())
            .collect(Collectors.toMap(s -> SheetColumn.plain(s.name()), Track.Segment::id));
    private static final Map<String, String> FIELD_CODES = Codes.listFields().entrySet().stream()
            .collect(Collectors.toMap(e -> SheetColumn.plain(e.getValue()), Map.Entry::getKey, (first, same) -> first));

    private Columns() {
    }

    static SheetColumn id(String example) {
        return new Optionally(ID, "编号").known("平台编号", "id").explained("平台上的编号。已有的写编号，就改那一个；不写由平台给。", "").example(example).read(Standards::id);
    }

    static SheetColumn name(String header, String example, String... synonyms) {
        return new SheetColumn(NAME, header, List.of(synonyms), true, "全称。虚构的示例，单位名称要带“示例”。", "", example, Columns::text);
    }

    static SheetColumn creditCode(String example) {
        return new Optionally(CREDIT_CODE, "统一社会信用代码").known("信用代码", "社会信用代码").explained("18 位（GB 32100），会核对校验位。", "").example(example).read(Standards::creditCode);
    }

    static SheetColumn region(String example) {
        return new Optionally(REGION, "行政区划").known("地区", "区划代码", "所在地").explained("GB/T 2260 的六位代码或名称。", "").example(example).read(Standards::region);
    }

    static SheetColumn about(String example) {
        return new Optionally(ABOUT, "简介").known("介绍", "概况").explained("一两句话，不写联系方式。", "").example(example).read(Columns::text);
    }

    static SheetColumn segments(String example) {
        return new Optionally(SEGMENTS, "细分领域").known("产业领域").explained("三大产业下的细分领域，可写几个，用、隔开。", String.join("、", Codes.listTracks().stream()
                .flatMap(t -> t.segments().stream()).map(Track.Segment::name).toList())).example(example).read(listOf(Columns::segment));
    }

    static SheetColumn fields(String example) {
        return new Optionally("fields", "学科").known("学科代码").explained("学科名称或代码（GB/T 13745），可写几个。", "").example(example).read(listOf(Columns::field));
    }

    /** A column that need not be filled in, put together word by word. */
    record Optionally(String field, String header, List<String> synonyms, String explanation, String allowed, String sample) {

        Optionally(String field, String header) {
            this(field, header, List.of(), "", "", "");
        }

        Optionally known(String... also) {
            return new Optionally(field, header, List.of(also), explanation, allowed, sample);
        }

        Optionally explained(String how, String values) {
            return new Optionally(field, header, synonyms, how, values, sample);
        }

        Optionally example(String one) {
            return new Optionally(field, header, synonyms, explanation, allowed, one);
        }

        SheetColumn read(Function<String, ?> reading) {
            return new SheetColumn(field, header, synonyms, false, explanation, allowed, sample, reading::apply);
        }

        SheetColumn required(Function<String, ?> reading) {
            return new SheetColumn(field, header, synonyms, true, explanation, allowed, sample, reading::apply);
        }
    }

    /** A text of moderate length. */
    static String text(String cell) {
        if (cell.length() > LONGEST) {
            throw new InvalidInput("", "这一格有 %,d 字，最多 %,d 字。".formatted(cell.length(), LONGEST), "请写要点。");
        }
        return cell.strip();
    }

    /** Entries between 、 ， ； or on lines of their own. */
    static List<String> texts(String cell) {
        List<String> entries = Arrays.stream(cell.split("[、，,；;\\r\\n]+")).map(String::strip).filter(e -> !e.isEmpty()).distinct().toList();
        if (entries.size() > MOST_ENTRIES || entries.stream().anyMatch(e -> e.length() > LONGEST_ENTRY)) {
            throw new InvalidInput("", "这一格条目太多或太长。", "最多 %d 条，每条最多 %d 字。".formatted(MOST_ENTRIES, LONGEST_ENTRY));
        }
        return entries;
    }

    static Function<String, List<String>> listOf(Function<String, String> reading) {
        return cell -> texts(cell).stream().map(reading).distinct().toList();
    }

    static boolean yesNo(String cell) {
        return switch (cell.strip()) {
            case "是", "true", "1", "√" -> true;
            case "否", "false", "0", "×" -> false;
            default -> throw new InvalidInput("", "“" + cell + "”应当是“是”或“否”。", "请写是或否。");
        };
    }

    static Function<String, String> oneOf(Collection<String> choices) {
        return cell -> Optional.of(cell.strip()).filter(choices::contains)
                .orElseThrow(() -> new InvalidInput("", "“" + cell + "”不在可选项中。", "可选：" + String.join("、", choices) + "。"));
    }

    private static String segment(String word) {
        return Optional.ofNullable(SEGMENT_IDS.get(SheetColumn.plain(word))).or(() -> Codes.findSegment(word).map(Track.Segment::id))
                .orElseThrow(() -> new InvalidInput("", "没有叫“" + word + "”的细分领域。", "可选的见模板的填写说明。"));
    }

    private static String field(String word) {
        return Optional.ofNullable(FIELD_CODES.get(SheetColumn.plain(word))).or(() -> Codes.findField(word).map(name -> word))
                .orElseThrow(() -> new InvalidInput("", "没有叫“" + word + "”的学科。", "请写 GB/T 13745 的名称或五位代码。"));
    }

    /** Columns one after another. */
    static List<SheetColumn> of(Stream<SheetColumn> own, List<SheetColumn> common) {
        return Stream.concat(own, common.stream()).toList();
    }
}
