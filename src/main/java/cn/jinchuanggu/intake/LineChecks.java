package cn.jinchuanggu.intake;

import cn.jinchuanggu.graph.GraphChecks;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.intake.exchange.ExchangeLine;
import cn.jinchuanggu.intake.exchange.ExchangeNode;
import cn.jinchuanggu.intake.exchange.ExchangeSource;
import cn.jinchuanggu.intake.exchange.ExchangeTie;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What every line must keep, whichever file it stands in: codes that check, nothing personal, a source for what is real, 示例 in the
 * name of what is invented. The fields of the problems are names of properties.
 */
final class LineChecks {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final String ILLUSTRATIVE = "illustrative";
    private static final String SOURCES = "sources";
    private static final String TOPIC = "Concept";
    private static final List<String> RESIDENCY = List.of("residentSince", "residentThrough");
    private static final Map<String, Consumer<String>> CODES = Map.of("creditCode", Standards::creditCode, "patentNumber", Standards::patentNumber,
            "orcid", Standards::orcid, "region", Standards::region, "industry", Standards::industry, "institutionCode", Standards::institutionCode,
            "readiness", Standards::readiness, "readinessMin", Standards::readiness);
    /** Numbers and codes, whose digits are nobody's telephone. */
    private static final Set<String> NOT_PERSONAL = Set.of("creditCode", "patentNumber", "orcid", "region", "industry", "institutionCode", "code", "number");

    private LineChecks() {
    }

    /** Keys of the sources that an entity names. */
    static Collection<String> sourcesOf(ExchangeNode node) {
        return node.properties().get(SOURCES) instanceof Collection<?> keys ? keys.stream().map(String::valueOf).toList() : List.of();
    }

    /** Whether it is invented, by what the line says, else by what is there. */
    static boolean isIllustrative(ExchangeNode node, NodeState before) {
        Object said = node.properties().getOrDefault(ILLUSTRATIVE, node.first().get(ILLUSTRATIVE));
        return Boolean.TRUE.equals(said == null && before != null ? before.properties().get(ILLUSTRATIVE) : said);
    }

    /** What is wrong with a line by itself. @param before the entity that is there already, or null */
    static List<Problem> check(ExchangeLine line, NodeState before) {
        List<Problem> problems = new ArrayList<>();
        switch (line) {
            case ExchangeSource source -> source(source, problems);
            case ExchangeNode node -> node(node, before, problems);
            case ExchangeTie tie -> tie(tie, problems);
        }
        return problems;
    }

    private static void source(ExchangeSource source, List<Problem> problems) {
        read("source", source.key(), Standards::id, problems);
        read("url", source.url(), Standards::address, problems);
        read("date", source.date(), Standards::since, problems);
        read("grade", source.grade(), Standards::grade, problems);
        personal("title", source.title(), problems);
    }

    private static void tie(ExchangeTie tie, List<Problem> problems) {
        if (!tie.since().equals(ExchangeTie.UNKNOWN_SINCE)) {
            read("since", tie.since(), Standards::since, problems);
        }
        if (tie.from().equals(tie.to())) {
            problems.add(new Problem("to", "起点和终点是同一个。", "请核对两端。"));
        }
        personal("note", tie.note(), problems);
    }

    private static void node(ExchangeNode node, NodeState before, List<Problem> problems) {
        read("id", node.id(), node.kind().equals(TOPIC) ? Standards::topicId : Standards::id, problems);
        if (node.name().length() > LONGEST_NAME) {
            problems.add(new Problem("name", "名称有 %,d 字，最多 %,d 字。".formatted(node.name().length(), LONGEST_NAME), "请写全称，不写说明。"));
        }
        personal("name", node.name(), problems);
        node.properties().forEach((name, value) -> property(name, value, problems));
        String prefix = GraphChecks.ID_PREFIXES.getOrDefault(node.kind(), "");
        if (!node.id().startsWith(prefix)) {
            problems.add(new Problem("id", "编号应当以 " + prefix + " 开头。", "请改编号，或不写编号。"));
        }
        Object said = node.properties().get(ILLUSTRATIVE);
        if (before != null && said != null && before.properties().get(ILLUSTRATIVE) != null && !said.equals(before.properties().get(ILLUSTRATIVE))) {
            problems.add(new Problem(ILLUSTRATIVE, "平台上它是" + (Boolean.TRUE.equals(said) ? "真实的，这里写成了示例。" : "示例，这里写成了真实的。"), "示例和真实的不能混用，请用另一个编号。"));
        }
        provenance(node, before, problems);
        residency(node, before, problems);
    }

    /** A real enterprise becomes resident by being registered ({@code cockpit.residency}) and no other way; saying again what stands changes nothing. */
    private static void residency(ExchangeNode node, NodeState before, List<Problem> problems) {
        if (node.kind().equals("Enterprise") && !isIllustrative(node, before)) {
            RESIDENCY.stream().filter(name -> node.properties().get(name) instanceof LocalDate day && (before == null || !day.equals(before.properties().get(name))))
                    .forEach(name -> problems.add(new Problem(name, "真实企业的入驻没有公开名单可查，不能导入。", "请删去这一列；入驻由园区运营在“驾驶舱 › 入驻登记”里登记。")));
        }
    }

    /** Who is real has a source; who is invented says so in the name. People's names do not, and listings are what their owners say. */
    private static void provenance(ExchangeNode node, NodeState before, List<Problem> problems) {
        Set<String> roles = Set.copyOf(GraphModel.get().getNodeKind(node.kind()).roles());
        boolean invented = isIllustrative(node, before);
        boolean sourced = !sourcesOf(node).isEmpty() || before != null && before.properties().get(SOURCES) != null;
        if ((roles.contains("Party") || node.kind().equals("Patent")) && !invented && !sourced) {
            problems.add(new Problem(SOURCES, "没有写来源。", "真实的对象要写来源；虚构的示例请注明是示例。"));
        }
        if (roles.contains("Party") && !node.kind().equals("Expert") && invented && !node.name().contains("示例")) {
            problems.add(new Problem("name", "示例的名称里没有“示例”二字。", "请在名称后面加上（示例）。"));
        }
    }

    private static void property(String name, Object value, List<Problem> problems) {
        if (CODES.containsKey(name)) {
            read(name, Canonical.text(value), text -> {
                CODES.get(name).accept(text);
                return text;
            }, problems);
        }
        Collection<?> texts = value instanceof Collection<?> many ? many : value instanceof String ? List.of(value) : List.of();
        for (Object text : texts) {
            if (text.toString().length() > LONGEST_TEXT) {
                problems.add(new Problem(name, "文字超过 %,d 字。".formatted(LONGEST_TEXT), "请写要点。"));
            } else if (!NOT_PERSONAL.contains(name)) {
                personal(name, text.toString(), problems);
            }
        }
    }

    private static void personal(String field, String text, List<Problem> problems) {
        if (text != null) {
            PersonalData.find(text).ifPresent(kind -> problems.add(new Problem(field, "里面像是有" + kind + "，图谱里不存个人信息。", "请删去再导入。")));
        }
    }

    private static void read(String field, String text, Function<String, ?> reading, List<Problem> problems) {
        try {
            if (text != null) {
                reading.apply(text);
            }
        } catch (InvalidInput e) {
            e.problems().forEach(p -> problems.add(new Problem(field, p.message(), p.remedy())));
        }
    }

    /** Whether this key may stand as a source without a Source in the graph. */
    static boolean isAccount(String source) {
        return source.startsWith(GraphWriter.ENTERED_BY);
    }
}
