package cn.jinchuanggu.matching.posting;

import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.posting.ExpertOffer.Evidence;
import cn.jinchuanggu.matching.posting.ExpertOffer.Place;
import cn.jinchuanggu.shared.Saying;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What speaks for an expert: discipline, expertise, what the expert has done, where the expert works; as {@link FundJudge}. */
record ExpertJudge(PostingWeights weights) {

    private static final int GROUP = 3;

    Finding judge(Seeker seeker, ExpertOffer expert) {
        return field(seeker, expert).and(expertise(seeker, expert)).and(evidence(expert)).and(track(seeker, expert)).and(region(seeker, expert));
    }

    /** The same discipline, or half for one of the same group (first three digits of GB/T 13745). */
    private Finding field(Seeker seeker, ExpertOffer expert) {
        String asked = seeker.details().fieldCode();
        if (asked == null) {
            return Finding.NOTHING;
        }
        if (expert.fields().isEmpty()) {
            return Finding.unknown("学科", Saying.of("says.posting.expert.fieldOpen"));
        }
        Saying name = Names.field(asked);
        if (expert.fields().contains(asked)) {
            return Finding.reason("学科", weights.field(), Saying.of("says.posting.expert.field", name));
        }
        Optional<String> akin = expert.fields().stream().filter(f -> f.length() >= GROUP && asked.startsWith(f.substring(0, GROUP))).findFirst();
        return akin.map(f -> Finding.reason("学科", weights.field() / 2, Saying.of("says.posting.expert.akin", Names.field(f), name)))
                .orElseGet(() -> Finding.gap("学科", 0, Saying.of("says.posting.expert.otherField", expert.fields().stream().map(Names::field).toList(), name)));
    }

    /** A keyword in the same words, else the nearest expertise. */
    private Finding expertise(Seeker seeker, ExpertOffer expert) {
        if (expert.expertise().isEmpty()) {
            return Finding.unknown("专长", Saying.of("says.posting.expert.expertiseOpen"));
        }
        List<String> shared = expert.expertise().stream().filter(seeker.details().concepts()::contains).toList();
        if (!shared.isEmpty()) {
            return Finding.reason("专长", weights.meaning(), Saying.of("says.posting.expert.expertise", shared));
        }
        String nearest = expert.expertise().stream().max(Comparator.comparingDouble(seeker.near())).orElseThrow();
        return Finding.reason("专长", weights.nearness(seeker.near().applyAsDouble(nearest), weights.meaning()), Saying.of("says.posting.expert.nearExpertise", nearest)).inferred();
    }

    private Finding evidence(ExpertOffer expert) {
        if (expert.evidence().isEmpty()) {
            return Finding.unknown("成果", Saying.of("says.posting.expert.achievementOpen"));
        }
        Evidence best = expert.evidence().getFirst();
        Finding found = Finding.reason("成果", weights.nearness(best.closeness(), weights.evidence()), Saying.of("says.posting.expert.achievement", best.title())).inferred();
        return best.patents() > 0 && !found.reasons().isEmpty() ? found.and(Finding.reason("知识产权", weights.patents(), Saying.of("says.posting.expert.patents", best.title()))) : found;
    }

    private Finding track(Seeker seeker, ExpertOffer expert) {
        List<String> shared = expert.evidence().stream().flatMap(e -> e.tracks().stream()).distinct().filter(seeker.tracks()::contains).toList();
        return shared.isEmpty() ? Finding.NOTHING : Finding.reason("产业", weights.track(), Saying.of("says.posting.expert.track", Names.tracks(shared)));
    }

    private Finding region(Seeker seeker, ExpertOffer expert) {
        return expert.places().stream().filter(p -> seeker.isInTheCityOf(p.region())).map(Place::name).findFirst()
                .map(name -> Finding.reason("地区", weights.region(), Saying.of("says.posting.expert.sameCity", name))).orElse(Finding.NOTHING);
    }
}
