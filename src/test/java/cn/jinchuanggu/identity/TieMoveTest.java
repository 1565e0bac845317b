package cn.jinchuanggu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.GraphWriter.WrittenTie;
import cn.jinchuanggu.journal.JournalJson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** B goes into A; both lead P, only B knows C. <pre>  A --LEADS--> (P) <--LEADS-- B --COOPERATES_WITH--> (C)  </pre> */
class TieMoveTest {

    private static final WrittenTie A_LEADS = tie("a", "LEADS", "p", Map.of("source", "plan", "since", "2024"));
    private static final WrittenTie B_LEADS = tie("b", "LEADS", "p", Map.of("source", "kjj26", "since", "2026-01-26", "note", "公示"));
    private static final WrittenTie B_KNOWS = tie("b", "COOPERATES_WITH", "c", Map.of("source", "kjj26", "since", "2026", "masked", true));

    @Test
    void whatOnlyOneHadMovesAndWhatBothHadKeepsBothSources() {
        TieMove move = move();
        assertThat(move.created()).containsExactly(tie("a", "COOPERATES_WITH", "c", B_KNOWS.properties()));
        assertThat(move.joined()).singleElement().satisfies(j -> {
            assertThat(j.before()).isEqualTo(A_LEADS);
            assertThat(j.after().properties()).containsEntry("source", "plan").containsEntry("furtherSources", List.of("kjj26"))
                    .containsEntry("furtherSince", List.of("2026-01-26")).containsEntry("furtherNotes", List.of("公示"));
        });
    }

    @Test
    void readFromTheJournalItIsTheSame() {
        TieMove move = move();
        assertThat(TieMove.of(JournalJson.facts(JournalJson.write(move.facts())))).isEqualTo(move);
    }

    @Test
    void whatWasChangedSinceStaysWhenItIsUndone() {
        TieMove move = move();
        WrittenTie changed = tie("a", "LEADS", "p", Map.of("source", "led23", "since", "2027"));
        assertThat(move.back(List.of(changed))).containsExactly(B_LEADS, B_KNOWS);
        assertThat(move.back(move.come())).containsExactly(B_LEADS, B_KNOWS, A_LEADS);
        assertThat(move.createdStillIn(List.of(tie("a", "COOPERATES_WITH", "c", Map.of("source", "x"))))).isEmpty();
    }

    @Test
    void aTieBetweenTheTwoStays() {
        WrittenTie between = tie("b", "COOPERATES_WITH", "a", Map.of("source", "x"));
        assertThat(TieMove.of("a", List.of(between), "b", List.of(between, B_KNOWS)).gone()).containsExactly(B_KNOWS);
    }

    @Test
    void whatEitherMustNotGiveAwayIsMasked() {
        WrittenTie open = tie("a", "COOPERATES_WITH", "c", Map.of("source", "plan"));
        assertThat(TieMove.of("a", List.of(open), "b", List.of(B_KNOWS)).joined().getFirst().after().properties()).containsEntry("masked", true);
    }

    private static TieMove move() {
        return TieMove.of("a", List.of(A_LEADS), "b", List.of(B_LEADS, B_KNOWS));
    }

    private static WrittenTie tie(String from, String type, String to, Map<String, Object> properties) {
        return new WrittenTie(from, type, to, properties);
    }
}
