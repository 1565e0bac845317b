package cn.jinchuanggu.listing;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns sent fields into details, or refuses with all problems at once. */
final class ListingForms {

    private static final int LONG_TEXT = 20_000;
    private static final int SHORT_TEXT = 2_000;
    private static final int TITLE = 200;
    private static final int DERIVED_TITLE = 40;
    private static final Set<String> SEGMENTS = Codes.listTracks().stream().flatMap(t -> t.segments().stream())
            .map(Track.Segment::id).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PROPERTY_KINDS = Set.of("发明专利", "实用新型", "外观设计", "软件著作权", "技术秘密");
    private static final Set<String> PROPERTY_STATES = Set.of("已授权", "实审中", "未申请");

    private ListingForms() {
    }

    /** A need as sent, and in which state it is wanted. */
    record NeedForm(NeedDetails details, ListingState wanted, String ownerId, Long version) {
    }

    /** An achievement as sent, and in which state it is wanted. */
    record AchievementForm(AchievementDetails details, ListingState wanted, String ownerId, Long version) {

        /** The state it gets: public unless a draft was asked for. */
        ListingState state() {
            return wanted == ListingState.DRAFT ? ListingState.DRAFT : ListingState.PUBLISHED;
        }
    }

    static NeedForm need(Map<String, ?> input) {
        InputFields in = new InputFields(input);
        NeedDetails details = needDetails(in);
        if (details.title() == null && details.text() == null) {
            in.refuse("text", "需求正文是空的。", "请用自己的话写下要解决什么问题。");
        }
        if (details.budgetMinYuan() != null && details.budgetMaxYuan() != null
                && details.budgetMinYuan().compareTo(details.budgetMaxYuan()) > 0) {
            in.refuse("budgetMaxYuan", "预算上限低于下限。", "请核对两个数，单位都是元。");
        }
        NeedForm form = new NeedForm(details, state(in), in.text("ownerId", "发布单位编号", 100), version(in));
        in.finish();
        return form;
    }

    /** As much of a need as can be read; what is wrong counts as not written. */
    static NeedDetails readableNeed(Map<String, ?> input) {
        return needDetails(new InputFields(input));
    }

    /** A text that is to be read, exactly as sent, so that places in it stay right. */
    static String plainText(Map<String, ?> input) {
        InputFields in = new InputFields(input);
        String sent = Objects.toString(input.get("text"), "");
        in.text("text", "需求正文", LONG_TEXT);
        if (sent.isBlank()) {
            in.refuse("text", "需求正文是空的。", "请用自己的话写下要解决什么问题。");
        }
        in.finish();
        return sent;
    }

    private static NeedDetails needDetails(InputFields in) {
        String title = in.text("title", "名称", TITLE);
        String text = in.text("text", "需求正文", LONG_TEXT);
        return new NeedDetails(title == null ? firstWords(text) : title, text,
                in.text("background", "现有基础", SHORT_TEXT),
                in.texts("indicators", "技术指标", 50, 300),
                in.text("acceptance", "验收方式", SHORT_TEXT),
                in.money("budgetMinYuan", "预算下限"),
                in.money("budgetMaxYuan", "预算上限"),
                in.date("deadline", "期望完成日"),
                in.modes("modes", "合作方式"),
                in.number("readinessMin", "最低成熟度", 1, 9),
                segment(in), in.choice("field", "学科", Codes.listFields().keySet()),
                in.text("industry", "行业代码", 8),
                in.texts("concepts", "关键词", 20, 40),
                in.flag("masked", "隐去发布单位"));
    }

    static AchievementForm achievement(Map<String, ?> input) {
        InputFields in = new InputFields(input);
        String title = in.text("title", "名称", TITLE);
        if (title == null) {
            in.refuse("title", "名称是空的。", "请写成果名称。");
        }
        AchievementDetails details = achievementDetails(in, title);
        AchievementForm form = new AchievementForm(details, state(in), in.text("ownerId", "拥有单位编号", 100), version(in));
        if (form.wanted() != ListingState.DRAFT && details.summary() == null) {
            in.refuse("summary", "摘要是空的。", "请写它是什么、能做什么；还没想好可以存为草稿。");
        }
        in.finish();
        return form;
    }

    /** As much of an achievement as can be read; what is wrong counts as not written. */
    static AchievementDetails readableAchievement(Map<String, ?> input) {
        InputFields in = new InputFields(input);
        return achievementDetails(in, in.text("title", "名称", TITLE));
    }

    private static AchievementDetails achievementDetails(InputFields in, String title) {
        return new AchievementDetails(title, in.text("summary", "摘要", LONG_TEXT),
                in.text("problem", "解决的问题", SHORT_TEXT),
                in.text("advantage", "优势", SHORT_TEXT),
                in.texts("indicators", "技术指标", 50, 300),
                in.number("readiness", "成熟度", 1, 9),
                in.text("readinessEvidence", "成熟度依据", SHORT_TEXT),
                in.modes("modes", "合作方式"),
                in.money("priceYuan", "意向价格"),
                property(in),
                segment(in), in.choice("field", "学科", Codes.listFields().keySet()),
                in.text("industry", "行业代码", 8),
                in.text("partnerNeeded", "需要对方提供", SHORT_TEXT),
                in.texts("concepts", "关键词", 20, 40),
                in.texts("inventorIds", "完成人编号", 30, 100),
                in.flag("masked", "隐去拥有单位"));
    }

    static String segment(InputFields in) {
        return in.choice("segment", "细分领域", SEGMENTS);
    }

    /** Ids of several segments, each named once. @param most so many at most */
    static List<String> segments(InputFields in, String field, String label, int most) {
        List<String> ids = in.texts(field, label, most, 100).stream().distinct().toList();
        List<String> unknown = ids.stream().filter(id -> !SEGMENTS.contains(id)).toList();
        return unknown.isEmpty() ? ids : in.refuse(field, label + "里没有编号为 " + String.join("、", unknown) + " 的。", "请从列表里选。");
    }

    private static AchievementDetails.Property property(InputFields in) {
        String kind = in.choice("propertyKind", "知识产权类型", PROPERTY_KINDS);
        String state = in.choice("propertyState", "知识产权状态", PROPERTY_STATES);
        Integer count = in.number("propertyCount", "知识产权数量", 1, 1000);
        return kind == null ? null : new AchievementDetails.Property(kind, state, count == null ? 1 : count);
    }

    private static ListingState state(InputFields in) {
        String word = in.choice("state", "状态", List.of("DRAFT", "TO_REFINE", "PUBLISHED"));
        return word == null ? null : ListingState.valueOf(word);
    }

    static Long version(InputFields in) {
        Integer version = in.number("version", "版本", 0, Integer.MAX_VALUE);
        return version == null ? null : version.longValue();
    }

    /** The beginning of a text as a name; null for no text. */
    static String firstWords(String text) {
        if (text == null) {
            return null;
        }
        String first = text.split("[。！？!?；;\\n]", 2)[0].strip();
        String words = first.isEmpty() ? text : first;
        return words.length() <= DERIVED_TITLE ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, DERIVED_TITLE)));
    }
}
