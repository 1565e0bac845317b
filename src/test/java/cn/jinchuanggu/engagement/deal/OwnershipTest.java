package cn.jinchuanggu.engagement.deal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.graph.Entities.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is 国家设立的: by the credit code, by the kind, by what was declared, and otherwise unknown. */
class OwnershipTest {

    @ParameterizedTest
    @CsvSource({
            "Institution, 12140400000000000X, STATE",
            "Platform, 12140400000000000X, STATE",
            "Institution, 52140400000000000X, OTHER",
            "Institution, 91140400000000000X, OTHER",
            "Institution, , UNKNOWN",
            "Platform, , UNKNOWN",
            "Enterprise, , OTHER",
            "Expert, , OTHER"})
    void isKnownByTheGraphOrNotAtAll(String kind, String code, Ownership.Kind expected) {
        Ownership ownership = Ownership.of(Optional.of(entity(kind, code)), Optional.empty());
        assertThat(ownership.kind()).isEqualTo(expected);
        assertThat(ownership.reason()).endsWith("。");
    }

    @Test
    void aDeclarationCountsOnlyWhereTheGraphDoesNotTell() {
        Optional<DealEvent> declared = Optional.of(DealsInStates.opened().then(DealStep.OWNERSHIP, Map.of(DealQuestions.STATE_ESTABLISHED, false, DealQuestions.BASIS, "章程")).deal().events().getLast());
        assertThat(Ownership.of(Optional.of(entity("Institution", null)), declared).kind()).isEqualTo(Ownership.Kind.OTHER);
        assertThat(Ownership.of(Optional.of(entity("Institution", "12140400000000000X")), declared).kind()).isEqualTo(Ownership.Kind.STATE);
        assertThat(Ownership.of(Optional.empty(), Optional.empty()).kind()).isEqualTo(Ownership.Kind.UNKNOWN);
    }

    private static Entity entity(String kind, String code) {
        return new Entity("x", kind, kind, "某单位（示例）", true, code == null ? Map.of() : Map.of("creditCode", code), List.of());
    }
}
