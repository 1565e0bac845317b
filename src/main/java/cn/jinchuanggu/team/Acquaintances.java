package cn.jinchuanggu.team;

import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.shared.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Who of a team knows whom already: the same party, or a short way between the parties in the graph. */
@Component
class Acquaintances {

    private static final int MOST_STEPS = 2;

    private final Paths paths;

    Acquaintances(Paths paths) {
        this.paths = paths;
    }

    /** Of these teams the one whose members know each other best; of those that are equal the first by the ids of its members. */
    List<Member> best(List<List<Member>> teams) {
        Map<String, Map<String, PathEvidence>> ways = ways(teams.stream().flatMap(List::stream).toList());
        return teams.stream().min(Comparator.comparingDouble((List<Member> team) -> -strength(team, ways))
                .thenComparing(team -> String.join(",", team.stream().map(Member::id).sorted().toList()))).orElse(List.of());
    }

    /** How the members of a team are tied, in their order. */
    List<Team.Tie> ties(List<Member> team) {
        return ties(team, ways(team));
    }

    private static double strength(List<Member> team, Map<String, Map<String, PathEvidence>> ways) {
        return ties(team, ways).stream().mapToDouble(t -> t.path() == null ? 1 : t.path().strength()).sum();
    }

    private static List<Team.Tie> ties(List<Member> team, Map<String, Map<String, PathEvidence>> ways) {
        List<Team.Tie> ties = new ArrayList<>();
        for (int i = 0; i < team.size(); i++) {
            for (Member other : team.subList(i + 1, team.size())) {
                Member one = team.get(i);
                if (one.partyId() != null && one.partyId().equals(other.partyId())) {
                    Saying same = one.party() == null ? Saying.of("says.team.sameParty") : Saying.of("says.team.samePartyNamed", one.party());
                    ties.add(new Team.Tie(one.name(), other.name(), same, null));
                } else if (one.partyId() != null && other.partyId() != null) {
                    PathEvidence way = way(ways, one.partyId(), other.partyId());
                    if (way != null) {
                        ties.add(new Team.Tie(one.name(), other.name(), way.sentence(), way));
                    }
                }
            }
        }
        return ties;
    }

    private static PathEvidence way(Map<String, Map<String, PathEvidence>> ways, String one, String other) {
        return ways.getOrDefault(min(one, other), Map.of()).get(one.equals(min(one, other)) ? other : one);
    }

    /** The best way from each party to each that comes after it; one question a party. */
    private Map<String, Map<String, PathEvidence>> ways(List<Member> members) {
        List<String> parties = members.stream().map(Member::partyId).filter(Objects::nonNull).distinct().sorted().toList();
        Map<String, Map<String, PathEvidence>> ways = new HashMap<>();
        for (int i = 0; i + 1 < parties.size(); i++) {
            ways.put(parties.get(i), paths.findBestPaths(parties.get(i), parties.subList(i + 1, parties.size()), MOST_STEPS));
        }
        return ways;
    }

    private static String min(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
