package cn.jinchuanggu.intake.exchange;

import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads one line of an exchange file. */
public final class ExchangeText {

    /** Longer lines are no entities. */
    public static final int LONGEST = 200_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {
    };
    /** Properties that are days or moments in the graph. */
    private static final Set<String> DAYS = GraphModel.get().listPropertyKinds().stream().filter(p -> p.type() == GraphModel.PropertyType.DAY)
            .map(GraphModel.PropertyKind::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MOMENTS = Set.of("updatedAt", "reviewedAt");
    /** The bookkeeping of the installation that wrote the file; this one has its own. */
    private static final Set<String> PASSED_OVER = Set.of("id", "name", "revision", "changedAt", "embedding", "locked", "enteredBy", "reviewedBy");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");
    /** How dumps name the account that entered a tie, without saying which. */
    private static final String ENTERED = "entered";
    private static final int MOST_ENTRIES = 500;

    private final Map<String, Object> line;
    private final List<Problem> problems = new ArrayList<>();

    private ExchangeText(Map<String, Object> line) {
        this.line = line;
    }

    /**
     * What the line says.
     *
     * @param enteredBy source of ties that people entered into the installation that wrote the file
     * @throws InvalidInput with every problem of the line; the fields are those of the JSON
     */
    public static ExchangeLine read(String text, String enteredBy) {
        ExchangeText reading = new ExchangeText(object(text));
        ExchangeLine said = reading.line.containsKey("kind") ? reading.node() : reading.line.containsKey("tie") ? reading.tie(enteredBy)
                : reading.line.containsKey("source") ? reading.source() : reading.unknown();
        if (!reading.problems.isEmpty()) {
            throw new InvalidInput(reading.problems);
        }
        return said;
    }

    private static Map<String, Object> object(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidInput("", "这一行有 %,d 字，最多 %,d 字。".formatted(text.length(), LONGEST), "每行写一个对象。");
        }
        try {
            return JSON.readValue(text, OBJECT);
        } catch (JacksonException e) {
            InvalidInput refused = new InvalidInput("", "这一行不是 JSON 对象。", "每行写一个对象，用大括号括起来；文字用英文双引号。");
            refused.initCause(e);
            throw refused;
        }
    }

    private ExchangeLine node() {
        String kind = need("kind", "类别");
        if (kind != null && GraphModel.get().listNodeKinds().stream().noneMatch(k -> k.label().equals(kind) && k.roles().contains("Entity"))) {
            refuse("kind", "图谱模型里没有“" + kind + "”这一类对象。", "类别是模型里的标签，如 Enterprise。");
        }
        Map<String, Object> properties = new HashMap<>();
        if (line.get("properties") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> property(String.valueOf(name), value, properties));
        } else if (line.get("properties") != null) {
            refuse("properties", "properties 应当是一个对象。", "写成 {\"region\": \"140400\"}。");
        }
        String id = need("id", "编号");
        String name = need("name", "名称");
        return problems.isEmpty() ? new ExchangeNode(kind, id, name, properties) : null;
    }

    private ExchangeLine tie(String enteredBy) {
        String type = need("tie", "关系");
        if (type != null && GraphModel.get().listTieKinds().stream().noneMatch(t -> t.type().equals(type))) {
            refuse("tie", "图谱模型里没有“" + type + "”这种关系。", "关系是模型里的类型，如 WORKS_AT。");
        }
        String source = need("source", "来源");
        String since = text("since");
        ExchangeTie tie = new ExchangeTie(type, need("from", "起点"), need("to", "终点"), ENTERED.equals(source) ? enteredBy : source,
                since == null ? ExchangeTie.UNKNOWN_SINCE : since, text("note"));
        return problems.isEmpty() ? tie : null;
    }

    private ExchangeLine source() {
        ExchangeSource source = new ExchangeSource(need("source", "来源编号"), need("title", "来源标题"), text("url"), text("date"), text("grade"));
        return problems.isEmpty() ? source : null;
    }

    private ExchangeLine unknown() {
        refuse("", "看不出这一行写的是什么。", "对象写 kind，关系写 tie，来源写 source。");
        return null;
    }

    private void property(String name, Object value, Map<String, Object> properties) {
        if (value == null || PASSED_OVER.contains(name)) {
            return;
        }
        if (!PROPERTY.matcher(name).matches()) {
            refuse(name, "“" + name + "”不能作为属性的名字。", "请用模型里的属性名。");
            return;
        }
        try {
            properties.put(name, typed(name, value));
        } catch (DateTimeException e) {
            refuse(name, "“" + value + "”不是日期。", "请写成 2024-03-01。");
        } catch (IllegalArgumentException e) {
            refuse(name, "属性的值应当是文字、数字、是否或文字的列表。", "请去掉里面的对象。");
        }
    }

    private static Object typed(String name, Object value) {
        return switch (value) {
            case String text when DAYS.contains(name) -> LocalDate.parse(text);
            case String text when MOMENTS.contains(name) -> OffsetDateTime.parse(text);
            case String text -> text;
            case Boolean flag -> flag;
            case Integer number -> number.longValue();
            case Long number -> number;
            case Double number -> number;
            case Collection<?> many when many.size() <= MOST_ENTRIES && many.stream().allMatch(String.class::isInstance) -> List.copyOf(many);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private String need(String field, String label) {
        String text = text(field);
        if (text == null) {
            refuse(field, label + "是空的。", "请写上 " + field + "。");
        }
        return text;
    }

    private String text(String field) {
        Object value = line.get(field);
        if (value != null && !(value instanceof String)) {
            refuse(field, field + " 应当是文字。", "请用双引号括起来。");
            return null;
        }
        return value == null || ((String) value).isBlank() ? null : ((String) value).strip();
    }

    private void refuse(String field, String message, String remedy) {
        problems.add(new Problem(field, message, remedy));
    }
}
