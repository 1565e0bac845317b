package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.shared.Saying;

/**
 * What each reason for a partner counts; a judgement, not a measurement. All in points; about 100 is as good as it gets.
 *
 * @param concept     sharing a concept
 * @param field       sharing a field of science (GB/T 13745)
 * @param segment     sharing a segment of the plan
 * @param track       sharing one of the three industries
 * @param strengths   what shared topics of what both offer count at the most
 * @param platform    an innovation platform that both belong to
 * @param platforms   what shared platforms count at the most
 * @param answer      what offers that answer one's own asks count at the most
 * @param direction   what an enterprise is about and the other has worked on, at the most
 * @param useful      what one's own offers that answer the other's asks count at the most
 * @param mentions    what words of one side in the text of the other count at the most
 * @param earlier     a signed contract between the two; weaker ties by their trust
 * @param introduced  a fully trusted introduction; longer and weaker ways by their trust
 * @param sameCounty  seats in the same county or zone
 * @param sameCity    both in 长治
 * @param sameProvince both in the same province
 * @param ticket      the sum that is looked for lies in what the fund invests
 * @param stage       the fund looks for enterprises of this stage
 * @param likely      a tie that is certain by all public ties
 * @param strong      score from which it is 强相关
 * @param fair        score from which it is 较强
 */
public record PartnerWeights(double concept, double field, double segment, double track, double strengths, double platform, double platforms,
        double answer, double direction, double useful, double mentions, double earlier, double introduced, double sameCounty, double sameCity,
        double sameProvince, double ticket, double stage, double likely, double strong, double fair) {

    /** What is used. */
    public static final PartnerWeights DEFAULT = new PartnerWeights(8, 4, 3, 1, 50, 8, 16, 35, 12, 15, 9, 20, 20, 5, 3, 1, 14, 6, 40, 40, 20);

    /** What sharing a topic of this kind counts. */
    double of(String kind) {
        return switch (kind) {
            case "Concept" -> concept;
            case "Field" -> field;
            case "Segment" -> segment;
            default -> track;
        };
    }

    String level(double score) {
        return score >= strong ? "强相关" : score >= fair ? "较强" : "弱";
    }

    /** The bounds of the levels in words. */
    public Saying levels() {
        return Saying.of("says.partner.levels", "%.0f".formatted(strong), "%.0f".formatted(fair));
    }
}
