package cn.jinchuanggu.team;

import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Basis;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.matching.requirement.Requirement.State;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.team.store.TeamStore.Concept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a member of an achievement: what it meets by the judgement of its match, and the concepts it shares with the need. */
final class Achievements {

    private Achievements() {
    }

    /** Whether it solves the very problem, by the level that people who grade such pairs would give. */
    static boolean isToThePoint(Match match) {
        return match.level() == Level.STRONG || match.level() == Level.FAIR;
    }

    /** @param concepts that both have */
    static Member member(Match match, List<Requirement> requirements, List<Concept> concepts, Wishes wishes, Map<String, String> titles) {
        ListingProfile achievement = match.other();
        boolean toThePoint = isToThePoint(match);
        List<Member.Cover> covers = new ArrayList<>();
        if (toThePoint) {
            covers.add(new Member.Cover(wishes.find(Wishes.SUBJECT), Saying.of("says.team.matched", Saying.label(match.level().label()), "%.0f".formatted(match.score())),
                    Basis.INFERRED, Saying.NOTHING));
        }
        for (Requirement r : requirements) {
            Wish wish = wishes.find(r.key());
            if (wish != null && r.state() == State.MET && (toThePoint || !Wishes.ONLY_TO_THE_POINT.contains(r.key()))) {
                covers.add(new Member.Cover(wish, r.evidence(), r.basis(), Saying.verbatim(r.source().text())));
            }
        }
        for (Concept concept : concepts) {
            covers.add(new Member.Cover(wishes.find(Wishes.key(concept)), Saying.of("says.team.bothAbout", concept.name()), Basis.STATED,
                    Saying.label(titles.getOrDefault(concept.source(), concept.source()))));
        }
        List<Member.Term> terms = requirements.stream().filter(r -> Wishes.TERMS.contains(r.key()))
                .map(r -> new Member.Term(r.label(), r.asked(), r.state().label(), r.state() == State.UNMET, r.evidence())).toList();
        return new Member(achievement.id(), achievement.title(), "Achievement", achievement.kind().label(), achievement.illustrative(),
                "/achievements/" + achievement.id(), achievement.ownerId(), achievement.ownerName(), match.level().label(), covers, terms);
    }
}
