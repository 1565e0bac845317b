package cn.jinchuanggu.explorer.question;

import cn.jinchuanggu.explorer.question.Reading.Part;
import cn.jinchuanggu.graph.GraphModel;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fixed words of a question: kinds, tracks and segments, steps, years, real or invented. Names of entities are no part of it. */
final class QuestionWords {

    /** How people call the kinds besides the names in the model. */
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("Enterprise", List.of("公司", "厂家", "厂")), Map.entry("Institution", List.of("高校", "院所", "大学", "学院", "研究所", "科研机构")),
            Map.entry("Platform", List.of("平台", "实验室", "工程中心", "中试基地")), Map.entry("Expert", List.of("教授", "老师", "科学家", "研究员", "人才")),
            Map.entry("ServiceProvider", List.of("服务机构", "科技中介")), Map.entry("GovernmentBody", List.of("部门", "政府")),
            Map.entry("Achievement", List.of("成果")), Map.entry("Need", List.of("需求", "难题")), Map.entry("Service", List.of("服务")),
            Map.entry("Scenario", List.of("场景")), Map.entry("TalentNeed", List.of("招聘", "人才需求")), Map.entry("Capability", List.of("场景能力")), Map.entry("Patent", List.of("专利")), Map.entry("Fund", List.of("投资机构")),
            Map.entry("PolicyDocument", List.of("政策")), Map.entry("PolicyArticle", List.of("条款")));
    private static final Map<String, Integer> NUMBERS = Map.of("一", 1, "1", 1, "二", 2, "两", 2, "2", 2, "三", 3, "3", 3);
    private static final Pattern STEPS = Pattern.compile("([一二两三123])\\s*[步跳](以内|之内|内|远)?");
    private static final Pattern DIRECTLY = Pattern.compile("直接(相连|合作|相关|有关|联系|有?关系)?|相邻");
    private static final Pattern SINCE = Pattern.compile("((?:19|20)\\d\\d)\\s*年?\\s*(以来|以后|之后|起)");
    private static final Pattern REAL = Pattern.compile("真实");
    private static final Pattern INVENTED = Pattern.compile("示例|虚构");
    /** Words that bind the others and mean nothing by themselves. */
    static final Pattern BINDING = Pattern.compile("请问|请|帮我|列出|找出|查找|寻找|找|查|看看|看|显示|有哪些|哪些|哪几家|哪家|谁|什么|所有|全部|的|了|与|和|跟|同|及|在|离|距|从|到|"
            + "还有|以及|之间|路径|怎样|怎么|如何|认识|有关系|有关联|相关联|相关|有关|相连|连接|联系|关系|关联|合作|领域|产业|行业|方向|附近|周围|以内|之内|内|是|有|里|中|几|家|个|位|[\\p{P}\\p{Z}\\s]+");

    private QuestionWords() {
    }

    /** A place in the text where something is meant. */
    record Sight(int start, int end, Part part) {

        int length() {
            return end - start;
        }
    }

    /** Every fixed word in a text; they may lie over each other. */
    static List<Sight> find(String text) {
        List<Sight> seen = new ArrayList<>();
        for (GraphModel.NodeKind kind : GraphModel.get().listNodeKinds()) {
            if (kind.roles().contains("Entity") && !kind.label().equals("Track")) {
                word(text, kind.chinese(), "kind", kind.label(), "种类：" + kind.chinese(), seen);
                OTHER_NAMES.getOrDefault(kind.label(), List.of()).forEach(w -> word(text, w, "kind", kind.label(), "种类：" + kind.chinese(), seen));
            }
        }
        for (Track track : Codes.listTracks()) {
            word(text, track.name(), "topic", track.id(), "产业：" + track.name(), seen);
            track.segments().forEach(s -> word(text, s.name(), "topic", s.id(), "细分领域：" + s.name(), seen));
        }
        pattern(text, STEPS, "steps", m -> String.valueOf(NUMBERS.get(m.group(1))), "步数：%s 步以内", seen);
        pattern(text, DIRECTLY, "steps", m -> "1", "步数：直接相连（%s 步）", seen);
        pattern(text, SINCE, "since", m -> m.group(1), "关系起始：%s 年以后", seen);
        pattern(text, REAL, "reality", m -> "real", "只看真实的", seen);
        pattern(text, INVENTED, "reality", m -> "illustrative", "只看示例", seen);
        return seen;
    }

    /** Every place where a word stands. */
    static void word(String text, String word, String field, String value, String meaning, List<Sight> seen) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            seen.add(new Sight(at, at + word.length(), new Part(field, value, word, meaning)));
        }
    }

    private static void pattern(String text, Pattern pattern, String field, Function<MatchResult, String> value, String meaning, List<Sight> seen) {
        pattern.matcher(text).results().forEach(m -> seen.add(new Sight(m.start(), m.end(),
                new Part(field, value.apply(m), m.group(), meaning.formatted(value.apply(m))))));
    }
}
