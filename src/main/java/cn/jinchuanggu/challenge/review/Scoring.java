package cn.jinchuanggu.challenge.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Weighted means and the order that follows from them.
 *
 * <p>The score of an application is the sum of weight × mean over the criteria. With enough sheets the one with the highest and the
 * one with the lowest total are left out. Who sent a sheet and in which order they came changes nothing.
 *
 * @param criteria with weights that add up to 100
 * @param dropFrom from how many sheets on the highest and the lowest are dropped; at least 3
 */
public record Scoring(List<Criterion> criteria, int dropFrom) {

    /** The order of applications of one score, for people. */
    public static final String TIES = "总分相同的，先比权重最高的一项的平均分，再比其余各项，再比评分的分差（小的在前），最后按申请的先后。";

    private static final int DECIMALS = 4;

    /** @throws IllegalArgumentException when the weights do not add up to 100 or dropping would leave nothing */
    public Scoring {
        criteria = List.copyOf(criteria);
        if (criteria.stream().mapToInt(Criterion::weight).sum() != Criterion.WHOLE) {
            throw new IllegalArgumentException("the weights do not add up to 100: " + criteria);
        }
        if (dropFrom < 3) {
            throw new IllegalArgumentException("dropping two of " + dropFrom + " leaves nothing");
        }
    }

    /**
     * All applications, best first.
     *
     * @param sheets by the number of the application, at least one for each
     */
    public List<Scored> rank(Map<Integer, List<ScoreSheet>> sheets) {
        List<Scored> ordered = sheets.entrySet().stream().map(e -> score(e.getKey(), e.getValue())).sorted(bestFirst()).toList();
        return IntStream.range(0, ordered.size()).mapToObj(i -> ranked(i + 1, ordered.get(i))).toList();
    }

    /** How scores are dropped, for people. */
    public String droppingRule() {
        return "满 " + dropFrom + " 份评分的，去掉总分最高和最低的各一份，其余的取平均。";
    }

    private Scored score(int application, List<ScoreSheet> sheets) {
        List<ScoreSheet> ascending = sheets.stream().sorted(lowestFirst()).toList();
        boolean drops = ascending.size() >= dropFrom;
        List<ScoreSheet> counted = drops ? ascending.subList(1, ascending.size() - 1) : ascending;
        List<Scored.Part> parts = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            parts.add(part(i, counted));
        }
        BigDecimal score = parts.stream().map(Scored.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal spread = ascending.getLast().total(criteria).subtract(ascending.getFirst().total(criteria));
        return new Scored(0, application, score, parts,
                ascending.stream().map(s -> new Scored.Sheet(s, s.total(criteria), !counted.contains(s))).toList(), spread);
    }

    private Scored.Part part(int criterion, List<ScoreSheet> counted) {
        int sum = counted.stream().mapToInt(s -> s.scores().get(criterion)).sum();
        BigDecimal mean = BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(counted.size()), DECIMALS, RoundingMode.HALF_UP);
        return new Scored.Part(criteria.get(criterion), mean, mean.multiply(BigDecimal.valueOf(criteria.get(criterion).weight())).movePointLeft(2));
    }

    /** By total; of equal totals by the single scores and then by name, so that the order of arrival never decides. */
    private Comparator<ScoreSheet> lowestFirst() {
        Comparator<ScoreSheet> order = Comparator.comparing(s -> s.total(criteria));
        for (int i : byWeight()) {
            order = order.thenComparing(s -> s.scores().get(i));
        }
        return order.thenComparing(ScoreSheet::panelist);
    }

    private Comparator<Scored> bestFirst() {
        Comparator<Scored> order = Comparator.comparing(Scored::score).reversed();
        for (int i : byWeight()) {
            order = order.thenComparing(s -> s.parts().get(i).mean(), Comparator.reverseOrder());
        }
        return order.thenComparing(Scored::spread).thenComparing(Scored::application);
    }

    /** Places of the criteria, the heaviest first. */
    private List<Integer> byWeight() {
        return IntStream.range(0, criteria.size()).boxed().sorted(Comparator.comparing((Integer i) -> criteria.get(i).weight()).reversed()).toList();
    }

    private static Scored ranked(int rank, Scored s) {
        return new Scored(rank, s.application(), s.score(), s.parts(), s.sheets(), s.spread());
    }
}
