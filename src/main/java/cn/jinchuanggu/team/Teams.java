package cn.jinchuanggu.team;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.matching.requirement.Asked;
import cn.jinchuanggu.matching.requirement.Offer;
import cn.jinchuanggu.matching.requirement.Proofs;
import cn.jinchuanggu.matching.requirement.Requirement;
import cn.jinchuanggu.matching.requirement.Requirements;
import cn.jinchuanggu.matching.requirement.RequirementsOfMatches;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Saying;
import cn.jinchuanggu.team.store.TeamStore;
import cn.jinchuanggu.team.store.TeamStore.Concept;
import cn.jinchuanggu.team.store.TeamStore.Help;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Puts teams together: the fewest members that meet most of what a need asks; of those that are worth the same, the ones that
 * know each other best. Members come from the matches of the need and from the experts, platforms and services about the same.
 */
@Service
public class Teams {

    /** Matches of the need that are looked at. */
    static final int MATCHES = 40;
    /** Sets that are worth the same and are compared by who knows whom. */
    private static final int TIED = 6;
    /** Achievements to the point whose concepts tell who could help. */
    private static final int SOLUTIONS = 5;
    private static final int UNMET_TERM = 5;
    private static final int COST_OF_HELP = 5;

    private final Matching matching;
    private final Proofs proofs;
    private final TeamStore store;
    private final Acquaintances acquaintances;
    private final Entities entities;
    private final Clock clock;

    Teams(Matching matching, Proofs proofs, TeamStore store, Acquaintances acquaintances, Entities entities, Clock clock) {
        this.matching = matching;
        this.proofs = proofs;
        this.store = store;
        this.acquaintances = acquaintances;
        this.entities = entities;
        this.clock = clock;
    }

    /** A need with its team. @param need as the viewer may see it */
    public record Answer(ListingProfile need, Team team) {
    }

    /**
     * The team for a need.
     *
     * @throws NotFound when there is no such need whose matches this viewer may see
     */
    public Answer findTeam(String needId, Actor viewer) {
        Matching.Answer matches = matching.matchNeed(needId, viewer, MATCHES);
        ListingProfile need = matches.asked();
        LocalDate today = LocalDate.now(clock);
        Found found = found(matches, today);
        Asked asked = Asked.of(need, proofs.of(List.of(need.id())).get(need.id()), today);
        Offer silent = new Offer(ListingProfile.builder("", need.kind()).build(), "");
        Wishes wishes = Wishes.of(need, found.judged().values(), Requirements.inWords(asked, silent), found.concepts());
        List<Member> candidates = candidates(found, asked, wishes);
        return new Answer(need, team(wishes, choose(candidates, wishes), candidates.size(), found.judged().size()));
    }

    /**
     * What a team is chosen from.
     *
     * @param concepts of the need that somebody here has
     * @param shared   concepts of achievements, by their ids
     */
    private record Found(Map<Match, List<Requirement>> judged, List<Help> helps, List<Concept> concepts, Map<String, List<Concept>> shared) {
    }

    private Found found(Matching.Answer matches, LocalDate today) {
        ListingProfile need = matches.asked();
        Map<Match, List<Requirement>> judged = judged(matches, today);
        List<Help> helps = store.findHelp(need.id(), known(judged.keySet())).stream().filter(h -> need.ownerId() == null || !need.ownerId().equals(h.partyId())).toList();
        // of a masked need only those that its public words hold: a concept may name its owner
        List<Concept> concepts = store.listConcepts(need.id()).stream().filter(c -> !need.masked() || need.keywords().contains(c.name())).toList();
        Map<String, List<Concept>> shared = store.conceptsOf(judged.keySet().stream().map(m -> m.other().id()).toList(), concepts.stream().map(Concept::id).toList());
        Set<String> known = shared.values().stream().flatMap(List::stream).map(Concept::id).collect(Collectors.toSet());
        return new Found(judged, helps, concepts.stream().filter(c -> known.contains(c.id()) || helps.stream().anyMatch(h -> h.has(c))).toList(), shared);
    }

    /** Not the needing side's own achievements, and none that has nothing to do with it. */
    private Map<Match, List<Requirement>> judged(Matching.Answer matches, LocalDate today) {
        RequirementsOfMatches requirements = new RequirementsOfMatches(matches, Struck.NOTHING, proofs, today);
        String owner = matches.asked().ownerId();
        Map<Match, List<Requirement>> judged = new LinkedHashMap<>();
        matches.matches().stream().filter(m -> m.level() != Level.NONE && (owner == null || !owner.equals(m.other().ownerId())))
                .forEach(m -> judged.put(m, requirements.of(m)));
        return judged;
    }

    /** What is to the point and names its owner: who knows what a masked one is about is nobody's business. */
    private static List<String> known(Collection<Match> matches) {
        return matches.stream().filter(m -> Achievements.isToThePoint(m) && !m.other().masked()).limit(SOLUTIONS).map(m -> m.other().id()).toList();
    }

    private List<Member> candidates(Found found, Asked asked, Wishes wishes) {
        Map<String, String> titles = titles(found.helps(), found.shared());
        List<Member> candidates = new ArrayList<>();
        found.judged().forEach((match, requirements) -> candidates.add(Achievements.member(match, requirements,
                found.shared().getOrDefault(match.other().id(), List.of()), wishes, titles)));
        Contributions contributions = new Contributions(asked, wishes, found.concepts(), titles,
                found.judged().keySet().stream().anyMatch(Achievements::isToThePoint));
        found.helps().forEach(help -> candidates.add(contributions.member(help)));
        return candidates.stream().filter(m -> !m.covers().isEmpty()).toList();
    }

    private List<Member> choose(List<Member> candidates, Wishes wishes) {
        Map<String, Member> byId = candidates.stream().collect(Collectors.toMap(Member::id, m -> m, (a, b) -> a, LinkedHashMap::new));
        List<SetCover.Item> items = new ArrayList<>();
        byId.values().forEach(m -> items.add(new SetCover.Item(m.id(), wishes.mask(m), cost(m, items.size()))));
        List<List<Member>> best = SetCover.best(items, wishes.weights(), Team.MOST_MEMBERS, TIED).stream()
                .map(set -> set.stream().map(i -> byId.get(i.id())).toList()).toList();
        return best.size() == 1 ? best.getFirst() : acquaintances.best(best);
    }

    /**
     * Decides among sets of the same weight and size: what the match ranks higher comes first, unmet terms and mere inference last.
     *
     * @param place in the order of the matches, from 0; others than achievements come behind the best of them
     */
    private static int cost(Member member, int place) {
        int terms = (int) member.terms().stream().filter(Member.Term::unmet).count();
        return member.kind().equals("Achievement") ? place + UNMET_TERM * terms : COST_OF_HELP + (member.isInferred() ? 1 : 0);
    }

    private Team team(Wishes wishes, List<Member> members, int candidates, int achievements) {
        Set<String> covered = new HashSet<>();
        members.forEach(m -> m.covers().forEach(c -> covered.add(c.wish().key())));
        List<Wish> uncovered = wishes.list().stream().filter(w -> !covered.contains(w.key())).toList();
        boolean sufficient = members.size() == 1 && uncovered.isEmpty() && members.getFirst().kind().equals("Achievement");
        Saying looked = Saying.of("says.team.looked", achievements, TeamStore.EACH_KIND, TeamStore.AROUND, candidates, Team.MOST_MEMBERS);
        return new Team(wishes.list(), members, uncovered, acquaintances.ties(members), sufficient, looked);
    }

    private Map<String, String> titles(List<Help> helps, Map<String, List<Concept>> shared) {
        Stream<Concept> known = helps.stream().flatMap(h -> Stream.concat(h.concepts().stream(), h.solutions().stream()));
        Set<String> keys = Stream.concat(known, shared.values().stream().flatMap(List::stream)).map(Concept::source).collect(Collectors.toSet());
        helps.forEach(h -> keys.addAll(h.sourceKeys()));
        return entities.titlesOf(keys);
    }
}
