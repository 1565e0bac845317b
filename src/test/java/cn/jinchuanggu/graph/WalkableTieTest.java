package cn.jinchuanggu.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkableTieTest {

    /** Ties that lead from nobody to nobody: topics, duties of the administration, claims, imports, merges. */
    private static final Set<String> NOT_WALKED = Set.of("FILED", "SUPPORTS", "FOCUSES_ON", "IN_TRACK", "IN_SEGMENT",
            "OF_TRACK", "IN_FIELD", "ABOUT", "RESPONSIBLE_FOR", "HAS_EVENT", "HOLDS", "HAS_ENTRY", "COUNTS_ON", "HAS_PROBLEMS", "HAS_CHANGES", "MERGED_INTO");

    /** A new tie of the model must be put into one of the two sets. */
    @Test
    void everyTieOfTheModelIsEitherWalkedOrKnowinglyNot() {
        Set<String> decided = new TreeSet<>(walkable());
        assertThat(decided).doesNotContainAnyElementsOf(NOT_WALKED);
        decided.addAll(NOT_WALKED);
        assertThat(decided).containsExactlyInAnyOrderElementsOf(
                GraphModel.get().listTieKinds().stream().map(GraphModel.TieKind::type).toList());
    }

    @Test
    void theQueryReadsExactlyTheseTies() {
        Matcher types = Pattern.compile("-\\[[ro]?:([A-Z_|]+)]-").matcher(Cypher.of(Paths.class, "path-ties.cypher"));
        assertThat(types.results().map(r -> r.group(1)).toList()).hasSize(6).satisfies(all -> {
            Set<String> walked = walkable();
            walked.remove(WalkableTie.PROTECTED_BY.name());
            assertThat(types(all.get(0) + "|" + all.get(1))).as("from an end").isEqualTo(walked);
            assertThat(types(all.get(2))).as("a second tie of a listing").isEqualTo(walked);
            assertThat(types(all.get(3))).as("counted between").isEqualTo(walked);
            assertThat(types(all.get(4))).as("from between").isEqualTo(walked);
            assertThat(types(all.get(5))).as("from a listing between to an end").isEqualTo(types(all.get(1)));
        });
    }

    @ParameterizedTest
    @EnumSource(WalkableTie.class)
    void readsEitherWayWithBothNames(WalkableTie tie) {
        assertThat(tie.read("甲", "乙", true).chinese()).contains("甲", "乙");
        assertThat(tie.read("甲", "乙", false).chinese()).contains("甲", "乙");
        for (boolean along : new boolean[] {true, false}) {
            assertThat(tie.read("甲", "乙", along).in(Locale.ENGLISH)).contains("甲", "乙").doesNotContainPattern("(?![甲乙])\\p{IsHan}");
        }
        assertThat(WalkableTie.strength(tie.cost())).isGreaterThan(0).isLessThanOrEqualTo(1);
    }

    private static Set<String> walkable() {
        return Arrays.stream(WalkableTie.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types(String alternatives) {
        return new TreeSet<>(Set.of(alternatives.split("\\|")));
    }
}
