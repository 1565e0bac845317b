package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.Entities.Source;
import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.shared.Fact;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which properties of a node are facts for people, how they are called and how they are written. A property that does not
 * stand here is never shown, so a new one is private until somebody lists it.
 */
final class EntityFacts {

    private static final String LIST_SEPARATOR = "；";
    private static final Rule ABOUT = text("简介", "about");
    private static final Rule KIND = text("类型", "kind");
    private static final Rule REGION = new Rule("所在地", "region", v -> Codes.findRegion((String) v).orElse((String) v));
    private static final Rule INDUSTRY = new Rule("国民经济行业", "industry", v -> "GB/T 4754 " + v);
    private static final Rule INDICATORS = texts("技术指标", "indicators");
    private static final Rule MODES = new Rule("合作方式", "modes", v -> list(v).stream()
            .map(m -> CooperationMode.find(m).map(CooperationMode::label).orElse(m)).collect(Collectors.joining("、")));
    private static final Rule RESIDENT = day("入驻日期", "residentSince");
    private static final Rule RESIDENT_THROUGH = day("入驻截止", "residentThrough");
    /** What nobody publishes of a real enterprise: the operator registers it. */
    private static final Set<Rule> REGISTERED = Set.of(RESIDENT, RESIDENT_THROUGH);
    private static final Rule SUMMARY = text("简介", "summary");
    private static final Rule LISTED_ON = day("发布日期", "listedOn");
    private static final Rule STATE = new Rule("状态", "state", v -> ListingState.valueOf((String) v).label());

    private static final Map<String, List<Rule>> RULES = Map.ofEntries(
            Map.entry("Enterprise", List.of(KIND, REGION, INDUSTRY, text("发展阶段", "stage"), RESIDENT, RESIDENT_THROUGH,
                    texts("资质称号", "titles"), ABOUT)),
            Map.entry("Institution", List.of(KIND, text("院校代码", "institutionCode"), REGION, ABOUT)),
            Map.entry("Platform", List.of(KIND, text("级别", "level"), day("认定日期", "recognisedOn"), RESIDENT, REGION, texts("仪器设备", "equipment"), ABOUT)),
            Map.entry("Expert", List.of(text("职称", "title"), texts("专长", "expertise"), ABOUT)),
            Map.entry("Fund", List.of(KIND, RESIDENT, texts("投资阶段", "stages"), money("单笔最低", "ticketMinFen"),
                    money("单笔最高", "ticketMaxFen"), texts("偏好", "prefers"), ABOUT)),
            Map.entry("ServiceProvider", List.of(KIND, RESIDENT, REGION, texts("资质", "qualifications"), ABOUT)),
            Map.entry("Park", List.of(KIND, REGION, ABOUT)),
            Map.entry("GovernmentBody", List.of(KIND, REGION, ABOUT)),
            Map.entry("Programme", List.of(KIND, ABOUT)),
            Map.entry("PolicyDocument", List.of(KIND, ABOUT)),
            Map.entry("PolicyArticle", List.of(KIND, ABOUT)),
            Map.entry("Achievement", List.of(STATE, readiness("技术成熟度", "readiness"), text("成熟度依据", "readinessEvidence"),
                    MODES, money("价格", "priceFen"), INDICATORS, text("知识产权", "propertyKind"), text("知识产权状态", "propertyState"),
                    whole("知识产权数量", "propertyCount", " 项"), INDUSTRY, SUMMARY, text("解决的问题", "problem"),
                    text("优势", "advantage"), text("希望的合作方", "partnerNeeded"), LISTED_ON)),
            Map.entry("Need", List.of(STATE, money("预算下限", "budgetMinFen"), money("预算上限", "budgetMaxFen"),
                    day("期望完成日期", "deadline"), readiness("成熟度要求", "readinessMin"), MODES, INDICATORS,
                    text("验收方式", "acceptance"), INDUSTRY, text("需求描述", "text"), text("现有基础", "background"), LISTED_ON)),
            Map.entry("Service", List.of(STATE, text("类别", "category"), money("价格", "priceFen"), text("计价单位", "priceUnit"),
                    whole("交付时间", "days", " 天"), flag("可用创新券", "voucher"), money("单笔最低", "ticketMinFen"), money("单笔最高", "ticketMaxFen"),
                    whole("最长期限", "termMonths", " 个月"), texts("接受的担保方式", "guarantees"), new Rule("年利率", "rateBasisPoints", EntityFacts::percent), texts("办理资质", "qualifications"), SUMMARY)),
            Map.entry("Scenario", List.of(STATE, text("条件", "conditions"), INDICATORS, whole("周期", "periodMonths", " 个月"), SUMMARY)),
            Map.entry("FinancingNeed", List.of(STATE, money("金额", "priceFen"), text("用途", "purpose"),
                    whole("期限", "termMonths", " 个月"), text("担保方式", "guarantee"), text("上市后备层级", "ladder"), day("希望到位日", "deadline"), SUMMARY)),
            Map.entry("TalentNeed", List.of(STATE, text("岗位", "role"), text("合作形式", "engagement"), money("年薪下限", "budgetMinFen"),
                    money("年薪上限", "budgetMaxFen"), whole("人数", "headcount", " 人"), day("希望到岗日", "deadline"), SUMMARY)),
            Map.entry("Capability", List.of(STATE, INDICATORS, whole("实施周期", "periodMonths", " 个月"), readiness("技术成熟度", "readiness"),
                    text("需要的条件", "conditions"), text("做过的场景", "experience"), SUMMARY)),
            Map.entry("Patent", List.of(KIND, text("申请号", "applicationNumber"), day("申请日", "filedOn"), text("状态", "state"))),
            Map.entry("Track", List.of(text("依据", "about"))),
            Map.entry("Segment", List.<Rule>of()),
            Map.entry("Field", List.of(text("学科代码", "about"))),
            Map.entry("Concept", List.<Rule>of()));
    /** Said of every kind, where it is there. */
    private static final List<Rule> OF_ALL = List.of(text("统一社会信用代码", "creditCode"), text("ORCID", "orcid"), text("网站", "website"),
            texts("曾用名", "formerNames"), texts("别名", "aliases"), text("提示", "caution"), flag("待核实", "toVerify"));

    private record Rule(String label, String property, Function<Object, String> format) {
    }

    private EntityFacts() {
    }

    /** Kinds that have a rule, even when it shows nothing; a test compares them with the model. */
    static Collection<String> kinds() {
        return RULES.keySet();
    }

    /** The properties that a rule shows, of whatever kind, and those by which every entity is known. */
    static Set<String> properties() {
        return Stream.concat(Stream.of("id", "name", "illustrative"),
                Stream.concat(OF_ALL.stream(), RULES.values().stream().flatMap(List::stream)).map(Rule::property)).collect(Collectors.toSet());
    }

    /**
     * The facts of an entity in a fixed order; what is not stated is left out.
     *
     * @param properties of the entity as this viewer may see them
     */
    static List<Fact> of(Entity entity, Map<String, Object> properties) {
        String source = source(entity);
        Source first = entity.sources().isEmpty() ? null : entity.sources().getFirst();
        String url = first == null ? null : first.url();
        LocalDate asOf = first == null ? null : day(first.date()).orElse(null);
        List<Rule> rules = new ArrayList<>(RULES.getOrDefault(entity.kind(), List.of()));
        rules.addAll(OF_ALL);
        List<Fact> facts = new ArrayList<>();
        for (Rule rule : rules) {
            Object value = properties.get(rule.property());
            String shown = value == null ? "" : rule.format().apply(value);
            if (!shown.isBlank()) {
                facts.add(entity.kind().equals("Enterprise") && !entity.illustrative() && REGISTERED.contains(rule) ? new Fact(rule.label(), shown, Entities.ENTERED, null, null)
                        : new Fact(rule.label(), shown, source, url, asOf));
            }
        }
        return facts;
    }

    /** Who says what stands on a node, for people. */
    static String source(Entity entity) {
        if (!entity.sources().isEmpty()) {
            return entity.sources().stream().map(s -> s.key().equals("illustrative") ? Entities.ILLUSTRATIVE : s.title())
                    .collect(Collectors.joining(LIST_SEPARATOR));
        }
        return entity.properties().containsKey("enteredBy") ? Entities.ENTERED
                : entity.illustrative() ? Entities.ILLUSTRATIVE : "未注明来源";
    }

    private static Optional<LocalDate> day(String date) {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeException e) {
            // a month or a year is no day; the source itself still shows it
            return Optional.empty();
        }
    }

    private static Rule text(String label, String property) {
        return new Rule(label, property, Object::toString);
    }

    private static Rule texts(String label, String property) {
        return new Rule(label, property, v -> String.join(LIST_SEPARATOR, list(v)));
    }

    private static Rule whole(String label, String property, String unit) {
        return new Rule(label, property, v -> v + unit);
    }

    private static Rule day(String label, String property) {
        return new Rule(label, property, Object::toString);
    }

    private static String percent(Object basisPoints) {
        return BigDecimal.valueOf(((Number) basisPoints).longValue(), 2).toPlainString() + "%";
    }

    private static Rule flag(String label, String property) {
        return new Rule(label, property, v -> Boolean.TRUE.equals(v) ? "是" : "");
    }

    private static Rule money(String label, String property) {
        return new Rule(label, property, v -> new Money(BigDecimal.valueOf(((Number) v).longValue(), 2).stripTrailingZeros()).display());
    }

    private static Rule readiness(String label, String property) {
        return new Rule(label, property, v -> ReadinessLevel.of(((Number) v).intValue()).display());
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object value) {
        return value instanceof Collection<?> many ? List.copyOf((Collection<String>) many) : List.of(value.toString());
    }
}
