package cn.jinchuanggu.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.RunningPlatform;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.ReadInEnglish;
import cn.jinchuanggu.shared.Saying;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On the seed data: needs of the three industries. */
class TeamsIT extends RunningPlatform {

    @Autowired
    Teams teams;

    private static List<String> needs() {
        return IntStream.rangeClosed(1, 12).mapToObj("need-q-%02d"::formatted).toList();
    }

    @Test
    void coveredAndUncoveredAreAllThatIsAsked() {
        for (String id : needs()) {
            Team team = teams.findTeam(id, Actor.VISITOR).team();
            Set<String> told = new TreeSet<>();
            team.members().forEach(m -> m.covers().forEach(c -> told.add(c.wish().key())));
            assertThat(team.uncovered()).as(id).noneMatch(w -> told.contains(w.key()));
            team.uncovered().forEach(w -> told.add(w.key()));
            assertThat(told).as(id).isEqualTo(new TreeSet<>(team.wishes().stream().map(Wish::key).toList()));
            assertThat(team.members()).as(id).hasSizeLessThanOrEqualTo(Team.MOST_MEMBERS).allSatisfy(m -> assertThat(m.covers()).isNotEmpty());
        }
    }

    /** A member without whom nothing is lost would make the team larger than it has to be. */
    @Test
    void everyMemberIsNeeded() {
        for (String id : needs()) {
            Team team = teams.findTeam(id, Actor.VISITOR).team();
            for (Member member : team.members()) {
                Set<String> others = new HashSet<>();
                team.members().stream().filter(m -> m != member).forEach(m -> m.covers().forEach(c -> others.add(c.wish().key())));
                assertThat(member.covers()).as(id + " " + member.id()).anyMatch(c -> !others.contains(c.wish().key()));
            }
        }
    }

    /** A workshop alone, or a proof of nothing, is no team. */
    @Test
    void helpersHelpSomethingThatIsToThePoint() {
        for (String id : needs()) {
            Team team = teams.findTeam(id, Actor.VISITOR).team();
            List<String> covered = team.members().stream().flatMap(m -> m.covers().stream()).map(c -> c.wish().key()).toList();
            assertThat(team.members()).as(id).filteredOn(m -> m.kind().equals("Service") || m.kind().equals("Platform")).flatExtracting(Member::covers)
                    .filteredOn(c -> Set.of(Wishes.ACCEPTANCE, Wishes.READINESS).contains(c.wish().key())).allSatisfy(c -> assertThat(covered).contains(Wishes.SUBJECT));
            assertThat(team.sufficient()).as(id).isEqualTo(team.members().size() == 1 && team.uncovered().isEmpty() && team.members().getFirst().kind().equals("Achievement"));
        }
    }

    @Test
    void itSaysWhatWasLookedAtInBothLanguages() {
        Saying looked = teams.findTeam("need-q-01", Actor.VISITOR).team().looked();
        assertThat(looked.chinese()).matches("看了最匹配的 \\d+ 项成果，以及同一技术点、学科或细分领域的专家、平台、服务各至多 30 个（一个方向最多看 400 条关系）；其中 \\d+ 个至少满足一条要求。团队最多 4 个成员，组合是逐一比较出来的。");
        ReadInEnglish.holds(looked, "");
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertThat(teams.findTeam("need-q-01", Actor.VISITOR).team()).isEqualTo(teams.findTeam("need-q-01", Actor.VISITOR).team());
    }

    @Test
    void maskedOwnersStayUnnamed() {
        for (String id : needs()) {
            assertThat(teams.findTeam(id, Actor.VISITOR).team().members()).filteredOn(m -> m.kind().equals("Achievement") && m.partyId() == null)
                    .allSatisfy(m -> assertThat(m.party()).isNull());
        }
    }

    @Test
    void isThereForWhoMaySeeTheMatches() {
        assertThatThrownBy(() -> teams.findTeam("need-nobody", Actor.VISITOR)).isInstanceOf(NotFound.class);
        assertThat(api().get("/api/needs/need-nobody/team").status()).isEqualTo(404);
        assertThat(api().get("/api/needs/ach-q-01/team").status()).isEqualTo(404);
    }

    @Test
    void answersPrograms() {
        String need = needs().stream().filter(id -> !teams.findTeam(id, Actor.VISITOR).team().members().isEmpty()).findFirst().orElseThrow();
        Answer answer = api().get("/api/needs/" + need + "/team");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("entered:");
        for (String field : new String[] {"/wishes/0/key", "/members/0/covers/0/evidence", "/members/0/covers/0/basis", "/looked"}) {
            assertThat(answer.json().at(field).isMissingNode()).as(field).isFalse();
        }
    }
}
