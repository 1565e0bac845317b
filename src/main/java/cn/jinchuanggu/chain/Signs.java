package cn.jinchuanggu.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The signs that read the graph, and with {@link FigureSigns} all there are, by the names of the criteria files. */
public final class Signs {

    /** What the stages of an enterprise come to on the chain of carriers, from 1. */
    private static final List<String> STAGES = List.of("初创", "成长", "成熟");
    private static final List<String> CARRIERS = List.of("众创空间", "孵化器", "加速器", "产业园");
    private static final Map<String, Sign> ALL = Map.ofEntries(
            Map.entry("listed", Signs::listed), Map.entry("property", Signs::property), Map.entry("readiness", Signs::readiness),
            Map.entry("capital", Signs::capital), Map.entry("taker", Signs::taker), Map.entry("platform", Signs::platform),
            Map.entry("carrier", Signs::carrier), Map.entry("title", Signs::title), Map.entry("resident", Signs::resident),
            Map.entry("partner", Signs::partner), Map.entry("age", Signs::age), Map.entry("linked", Signs::linked));

    private Signs() {
    }

    /** @throws IllegalStateException when there is no sign of this name */
    public static Sign get(String name) {
        return Optional.ofNullable(ALL.get(name)).or(() -> Optional.ofNullable(FigureSigns.ALL.get(name))).orElseThrow(() -> new IllegalStateException("no sign called " + name));
    }

    private static Finding listed(Facts facts, Criterion criterion, LocalDate today) {
        return Finding.met("已公开发布" + facts.property("listedOn").map(day -> "（" + day + "）").orElse(""));
    }

    private static Finding property(Facts facts, Criterion criterion, LocalDate today) {
        List<Evidence> stated = new ArrayList<>(facts.ties(Set.of("PROTECTED_BY")).filter(t -> t.via() == null).map(t -> t.evidence("有")).toList());
        Optional<String> state = facts.property("propertyState").map(Object::toString);
        if (stated.isEmpty() && state.filter(s -> s.equals("未申请")).isPresent()) {
            return Finding.unmet("知识产权状态：未申请", "还没有申请知识产权，权属和保护范围说不清。");
        }
        state.filter(s -> !s.equals("未申请")).ifPresent(s -> stated.add(Evidence.of("知识产权状态：" + s)));
        return Finding.of(stated, List.of(), "没有写明知识产权状态。");
    }

    /** A stated level decides; without one, a registered contract or a pilot base suggests. */
    private static Finding readiness(Facts facts, Criterion criterion, LocalDate today) {
        int level = criterion.whole("level");
        Optional<Integer> stated = facts.property("readiness").map(v -> ((Number) v).intValue());
        if (stated.isPresent()) {
            String evidence = "技术成熟度 TRL " + stated.get() + facts.property("readinessEvidence").map(e -> "（" + e + "）").orElse("");
            return stated.get() >= level ? Finding.met(evidence)
                    : Finding.unmet(evidence, "技术成熟度 TRL " + stated.get() + "，要求 " + level + "，还差 " + (level - stated.get()) + " 级。");
        }
        List<Evidence> suggesting = criterion.texts("suggestedBy").contains("contract") ? facts.contracts().stream().map(Signs::sale).toList() : List.of();
        return Finding.of(List.of(), suggesting, "没有写明技术成熟度，要求 TRL " + level + "。");
    }

    private static Finding capital(Facts facts, Criterion criterion, LocalDate today) {
        List<Evidence> stated = new ArrayList<>(facts.contracts().stream().map(Signs::sale).toList());
        facts.ties(Set.of("INVESTED_IN")).filter(t -> t.via() == null).map(t -> t.evidence("已获投资，出资方")).forEach(stated::add);
        List<Evidence> suggesting = facts.ties(Set.of("INVESTED_IN")).filter(t -> t.via() != null).map(t -> t.evidence("已获投资，出资方")).toList();
        boolean seeking = facts.ties(Set.of("SEEKS")).findAny().isPresent();
        return Finding.of(stated, suggesting, seeking ? "正在寻求融资，还没有记录到账的资金。" : "没有记录到投资或已登记的技术合同。");
    }

    private static Finding taker(Facts facts, Criterion criterion, LocalDate today) {
        List<Evidence> stated = new ArrayList<>(facts.contracts().stream().map(Signs::sale).toList());
        facts.ties(Set.of("OWNS")).filter(t -> t.kind().equals("Enterprise")).map(t -> t.evidence("成果属于企业")).forEach(stated::add);
        List<Evidence> suggesting = facts.ties(Set.of("CONTRACTED_WITH")).filter(t -> t.kind().equals("Enterprise")).map(t -> t.evidence("签过合同，对方是")).toList();
        return Finding.of(stated, suggesting, "还没有企业承接。");
    }

    private static Finding platform(Facts facts, Criterion criterion, LocalDate today) {
        List<String> kinds = criterion.texts("kinds");
        List<Evidence> own = new ArrayList<>();
        List<Evidence> others = new ArrayList<>();
        facts.ties(Set.of("LEADS", "MEMBER_OF", "CO_BUILT", "COOPERATES_WITH")).filter(t -> t.kind().equals("Platform") && kinds.contains(t.about()))
                .forEach(t -> (t.via() == null ? own : others).add(t.evidence(t.about())));
        return Finding.of(own, others, "没有记录到与" + String.join("、", kinds) + "的合作。");
    }

    /** The carrier where it sits and its stated stage decide; titles and money only suggest. */
    private static Finding carrier(Facts facts, Criterion criterion, LocalDate today) {
        int rank = criterion.whole("rank");
        List<Evidence> stated = new ArrayList<>(facts.ties(Set.of("LOCATED_IN")).filter(t -> rankOf(t) >= rank).map(t -> t.evidence("位于")).toList());
        Optional<String> stage = facts.property("stage").map(Object::toString);
        int reached = stage.map(s -> STAGES.indexOf(s) + 1).orElse(0);
        List<Integer> ranks = criterion.texts("stages").stream().map(s -> STAGES.indexOf(s) + 1).toList();
        if (ranks.stream().anyMatch(r -> reached >= r)) {
            stated.add(Evidence.of("发展阶段：" + stage.orElseThrow()));
        }
        if (stated.isEmpty() && reached > 0 && !ranks.isEmpty()) {
            return Finding.unmet("发展阶段：" + stage.orElseThrow(), "发展阶段是" + stage.orElseThrow() + "，这一步要" + String.join("或", criterion.texts("stages")) + "。");
        }
        return Finding.of(stated, titles(facts, criterion.texts("suggestedBy")), "没有写明所在载体和发展阶段。");
    }

    private static int rankOf(Facts.Tie tie) {
        int rank = 0;
        for (int i = 0; i < CARRIERS.size(); i++) {
            if (tie.name().contains(CARRIERS.get(i)) || CARRIERS.get(i).equals(tie.about())) {
                rank = i + 1;
            }
        }
        return rank;
    }

    private static Finding title(Facts facts, Criterion criterion, LocalDate today) {
        return Finding.of(titles(facts, criterion.texts("titles")), List.of(), "没有记录到称号：" + String.join("、", criterion.texts("titles")) + "。");
    }

    private static List<Evidence> titles(Facts facts, List<String> wanted) {
        return facts.texts("titles").stream().filter(t -> wanted.stream().anyMatch(t::startsWith)).map(Evidence::of).toList();
    }

    private static Finding resident(Facts facts, Criterion criterion, LocalDate today) {
        List<Evidence> stated = new ArrayList<>();
        if (facts.property("residentThrough").filter(last -> ((LocalDate) last).isBefore(today)).isPresent()) {
            return Finding.of(stated, List.of(), "入驻已经结束。");
        }
        facts.property("residentSince").ifPresent(day -> stated.add(Evidence.of("入驻日期 " + day)));
        facts.ties(Set.of("LOCATED_IN")).filter(t -> t.id().equals("park-jcg")).map(t -> t.evidence("位于")).forEach(stated::add);
        return Finding.of(stated, List.of(), "没有记录到入驻晋创谷。");
    }

    private static Finding partner(Facts facts, Criterion criterion, LocalDate today) {
        Set<String> kinds = Set.copyOf(criterion.texts("kinds"));
        List<Evidence> own = new ArrayList<>();
        List<Evidence> others = new ArrayList<>();
        facts.ties(Set.of("CONTRACTED_WITH", "COOPERATES_WITH", "SERVED", "ADVISES", "CO_BUILT")).filter(t -> kinds.contains(t.kind()))
                .forEach(t -> (t.via() == null ? own : others).add(t.evidence("合作方")));
        return Finding.of(own, others, criterion.text("gap"));
    }

    private static Finding linked(Facts facts, Criterion criterion, LocalDate today) {
        return Finding.of(facts.ties(Set.copyOf(criterion.texts("types"))).filter(t -> t.via() == null).map(t -> t.evidence(criterion.label() + "：")).toList(),
                List.of(), criterion.text("gap"));
    }

    /** Registered for more than so many days; without that day, being resident for so long suggests it. */
    private static Finding age(Facts facts, Criterion criterion, LocalDate today) {
        int days = criterion.whole("days");
        Optional<LocalDate> founded = facts.figures().stream().flatMap(y -> Optional.ofNullable(y.foundedOn()).stream()).findFirst();
        if (founded.isPresent()) {
            long passed = ChronoUnit.DAYS.between(founded.get(), today);
            String evidence = "注册成立日期 " + founded.get() + "，到今天 " + passed + " 天";
            return passed >= days ? Finding.met(evidence) : Finding.unmet(evidence, "注册成立满 " + passed + " 天，要求 " + days + " 天，还差 " + (days - passed) + " 天。");
        }
        List<Evidence> suggesting = facts.property("residentSince").map(v -> (LocalDate) v).filter(day -> ChronoUnit.DAYS.between(day, today) >= days)
                .map(day -> List.of(Evidence.of("入驻已满 " + ChronoUnit.DAYS.between(day, today) + " 天"))).orElse(List.of());
        return Finding.of(List.of(), suggesting, "没有填注册成立日期。");
    }

    private static Evidence sale(Facts.Sale sale) {
        return Evidence.of("技术合同已登记" + (sale.signedOn() == null ? "" : "，签订日期 " + sale.signedOn()));
    }
}
