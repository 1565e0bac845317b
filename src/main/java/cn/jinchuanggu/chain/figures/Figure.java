package cn.jinchuanggu.chain.figures;

import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Numerals;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** A number that an enterprise declares for a year. The field names are those of forms, of JSON and of {@code pool/criteria.yaml}. */
public enum Figure {
    REVENUE("revenueYuan", "营业收入", Unit.YUAN, "全年，按财务报表；不含税。"),
    RESEARCH("researchYuan", "研发费用", Unit.YUAN, "全年，按研发费用专项审计或辅助账。"),
    RESEARCH_HOME("researchHomeYuan", "境内研发费用", Unit.YUAN, "研发费用里在中国境内发生的；没有境外研发的，与研发费用相同。"),
    HI_TECH("hiTechYuan", "高新技术产品（服务）收入", Unit.YUAN, "营业收入里属于高新技术产品或服务的部分。"),
    PROFIT("profitYuan", "净利润", Unit.YUAN, "全年；亏损的不填。"),
    ASSETS("assetsYuan", "资产总额", Unit.YUAN, "年末。"),
    STAFF("staff", "职工总数", Unit.PEOPLE, "全年月平均。"),
    RESEARCH_STAFF("researchStaff", "科技人员", Unit.PEOPLE, "职工里从事研发和相关技术创新活动的人员。"),
    OWN_RIGHTS("ownRights", "对主要产品起核心支持作用的自有知识产权", Unit.PIECES, "通过自主研发、受让、受赠、并购等获得所有权的件数。"),
    MARKET_YEARS("marketYears", "从事所在细分市场的年数", Unit.YEARS, "满几年填几。"),
    INNOVATION("innovationScore", "创新能力评价得分", Unit.POINTS, "由审核人员按评价指标打分，企业不填。");

    /** What a number counts. */
    public enum Unit {
        YUAN, PEOPLE, PIECES, YEARS, POINTS
    }

    private static final int MOST_PIECES = 100_000;
    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_YEARS = 200;
    private static final int MOST_POINTS = 100;

    private final String field;
    private final String label;
    private final Unit unit;
    private final String hint;

    Figure(String field, String label, Unit unit, String hint) {
        this.field = field;
        this.label = label;
        this.unit = unit;
        this.hint = hint;
    }

    /** Its name in forms, JSON and criteria. */
    public String field() {
        return field;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }

    /** What exactly is asked. */
    public String hint() {
        return hint;
    }

    public boolean isMoney() {
        return unit == Unit.YUAN;
    }

    /** Whether only staff may state it, because it is a judgement. */
    public boolean isJudged() {
        return this == INNOVATION;
    }

    /** The largest whole number that makes sense; not for money. */
    public int most() {
        return switch (unit) {
            case PIECES -> MOST_PIECES;
            case YEARS -> MOST_YEARS;
            case POINTS -> MOST_POINTS;
            default -> MOST_PEOPLE;
        };
    }

    /** With its unit, for people. */
    public String show(BigDecimal value) {
        return switch (unit) {
            case YUAN -> new Money(value).brief();
            case PEOPLE -> Numerals.grouped(value, 0) + " 人";
            case PIECES -> Numerals.grouped(value, 0) + " 件";
            case YEARS -> Numerals.grouped(value, 0) + " 年";
            case POINTS -> Numerals.grouped(value, 0) + " 分";
        };
    }

    public static Optional<Figure> find(String field) {
        return Arrays.stream(values()).filter(f -> f.field.equals(field)).findFirst();
    }
}
