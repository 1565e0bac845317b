package cn.jinchuanggu.chain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an enterprise declares of one year.
 *
 * @param partyId      the enterprise
 * @param year         the calendar year that the numbers are of
 * @param values       yuan, people, pieces, years or points; what is not there is not known
 * @param field        which of the eight fields of 国家重点支持的高新技术领域; null when not said
 * @param accidentFree whether the year was free of 重大安全、重大质量事故和严重环境违法; null when not said
 * @param foundedOn    day of registration of the enterprise; null when not said
 * @param source       where the numbers stand, such as {@code 2025 年度审计报告}
 * @param version      counts the declarations for this year; 0 for seed data
 */
public record YearFigures(String partyId, int year, Map<Figure, BigDecimal> values, String field, Boolean accidentFree, LocalDate foundedOn,
        String source, LocalDate declaredOn, boolean illustrative, int version) {

    /** 国家重点支持的高新技术领域 (国科发火〔2016〕32号, annex), in its order. */
    public static final List<String> FIELDS = List.of("电子信息", "生物与新医药", "航空航天", "新材料", "高技术服务", "新能源与节能", "资源与环境", "先进制造与自动化");
    /** How a form says yes, and no. */
    public static final List<String> YES_OR_NO = List.of("是", "否");

    public YearFigures {
        values = Map.copyOf(values);
    }

    public Optional<BigDecimal> find(Figure figure) {
        return Optional.ofNullable(values.get(figure));
    }

    /** The same with what staff judged of the year before, because an enterprise does not judge itself. */
    YearFigures keepingJudgements(List<YearFigures> before) {
        Map<Figure, BigDecimal> all = new HashMap<>(values);
        before.stream().filter(b -> b.year == year).forEach(b -> b.values.forEach((figure, value) -> {
            if (figure.isJudged()) {
                all.put(figure, value);
            }
        }));
        return new YearFigures(partyId, year, all, field, accidentFree, foundedOn, source, declaredOn, illustrative, version);
    }

    /** The number for people, {@code --} when it is not known. */
    public String show(Figure figure) {
        return find(figure).map(figure::show).orElse("--");
    }
}
