package cn.jinchuanggu.challenge;

import cn.jinchuanggu.challenge.review.Criterion;
import cn.jinchuanggu.listing.indicator.Indicator;
import cn.jinchuanggu.listing.indicator.IndicatorReader;
import cn.jinchuanggu.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a challenge asks for and offers. What is not stated yet is null or empty; {@link TermsCheck} says what is missing.
 *
 * @param title      one line
 * @param text       the problem and what is expected
 * @param needId     the need that it came from; null when it was written afresh
 * @param indicators numbers with units, one to an entry
 * @param acceptance how success will be measured (验收方式)
 * @param award      what the one who solves it gets in all
 * @param parkShare  what of it the park pays; the rest is the publisher's
 * @param milestones in their order
 * @param applyUntil last day of applications
 * @param finalists  how many go into the last round, 1 to 5
 */
public record Terms(String title, String text, String needId, List<String> indicators, String acceptance, Money award, Money parkShare,
        List<Milestone> milestones, LocalDate applyUntil, Applicants applicants, IpRule ipRule, List<Criterion> criteria, int finalists) {

    private static final int WHOLE = 100;

    public Terms {
        indicators = List.copyOf(indicators);
        milestones = List.copyOf(milestones);
        criteria = List.copyOf(criteria);
    }

    /** Every indicator that is asked for, as it is read. */
    public List<Indicator> asked() {
        return indicators.stream().flatMap(text -> IndicatorReader.read(text).stream()).toList();
    }

    /** What the publisher pays itself. */
    public Money publisherShare() {
        return award.minus(parkShare);
    }

    /** Percent of the award that are due after acceptance. */
    public int finalShare() {
        return WHOLE - milestones.stream().mapToInt(Milestone::share).sum();
    }

    /** This percentage of the award, cut off below 分. */
    Money share(int percent) {
        return award.times(BigDecimal.valueOf(percent).movePointLeft(2)).toFen();
    }

    Optional<Milestone> milestone(int number) {
        return milestones.stream().filter(m -> m.number() == number).findFirst();
    }

    /** As an entry keeps them. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("text", text);
        put(facts, "needId", needId);
        facts.put("indicators", indicators);
        put(facts, "acceptance", acceptance);
        put(facts, "awardYuan", award);
        facts.put("parkShareYuan", parkShare.toString());
        facts.put("milestones", milestones.stream().map(m -> Map.of("name", m.name(), "due", m.due().toString(), "share", m.share())).toList());
        put(facts, "applyUntil", applyUntil);
        facts.put("applicants", applicants.name());
        put(facts, "ipRule", ipRule);
        facts.put("criteria", criteria.stream().map(c -> Map.of("name", c.name(), "weight", c.weight())).toList());
        facts.put("finalists", finalists);
        return facts;
    }

    /** What {@link #facts()} wrote. */
    @SuppressWarnings("unchecked") // as it was written
    static Terms of(Map<String, Object> facts) {
        List<Map<String, Object>> milestones = (List<Map<String, Object>>) facts.get("milestones");
        List<Map<String, Object>> criteria = (List<Map<String, Object>>) facts.get("criteria");
        List<Milestone> numbered = new ArrayList<>();
        milestones.forEach(m -> numbered.add(new Milestone(numbered.size() + 1, (String) m.get("name"), LocalDate.parse((String) m.get("due")),
                (Integer) m.get("share"))));
        return new Terms((String) facts.get("title"), (String) facts.get("text"), (String) facts.get("needId"), (List<String>) facts.get("indicators"),
                (String) facts.get("acceptance"), text(facts, "awardYuan").map(Money::of).orElse(null), Money.of((String) facts.get("parkShareYuan")), numbered,
                text(facts, "applyUntil").map(LocalDate::parse).orElse(null), Applicants.valueOf((String) facts.get("applicants")),
                text(facts, "ipRule").map(IpRule::valueOf).orElse(null),
                criteria.stream().map(c -> new Criterion((String) c.get("name"), (Integer) c.get("weight"))).toList(), (Integer) facts.get("finalists"));
    }

    private static void put(Map<String, Object> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static Optional<String> text(Map<String, Object> facts, String name) {
        return Optional.ofNullable((String) facts.get(name));
    }
}
