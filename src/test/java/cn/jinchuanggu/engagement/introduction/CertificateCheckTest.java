package cn.jinchuanggu.engagement.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.JournalJson;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A certificate says all by itself whether it is whole, and names nobody who is masked. */
class CertificateCheckTest {

    @ParameterizedTest
    @EnumSource(IntroductionState.class)
    void everyCertificateIsWholeForEverybody(IntroductionState state) {
        for (Actor reader : List.of(IntroductionsInStates.BROKER, IntroductionsInStates.SUPPLIER, IntroductionsInStates.DEMANDER)) {
            Map<String, Object> certificate = certificate(state, reader);
            assertThat(CertificateCheck.problemsOf(certificate)).as(state + " for " + reader.username()).isEmpty();
            assertThat(CertificateCheck.summaryOf(certificate)).last().asString().contains("最后一条的哈希");
        }
    }

    @Test
    void whoeverChangesAnyValueIsFoundOut() {
        Map<String, Object> whole = certificate(IntroductionState.DISCLOSED, IntroductionsInStates.SUPPLIER);
        List<List<Object>> paths = new ArrayList<>();
        leaves(whole, List.of(), paths);
        assertThat(paths).hasSizeGreaterThan(60);
        for (List<Object> path : paths) {
            assertThat(CertificateCheck.problemsOf(changed(whole, path, CertificateCheckTest::flipped))).as("changed %s", path).isNotEmpty();
        }
    }

    /** Whoever knows how the digest is made and makes a new one is found out by the chain and the seals. */
    @Test
    void aNewDigestDoesNotHideAChangedRecord() {
        Map<String, Object> whole = certificate(IntroductionState.DISCLOSED, IntroductionsInStates.SUPPLIER);
        List<List<Object>> paths = new ArrayList<>();
        leaves(whole, List.of(), paths);
        for (List<Object> path : paths) {
            if (List.of("entries", "openings", "introduction").contains(path.getFirst())) {
                Map<String, Object> forged = changed(whole, path, CertificateCheckTest::flipped);
                forged.put("digest", Certificate.digest(forged));
                assertThat(CertificateCheck.problemsOf(forged)).as("forged %s", path).isNotEmpty();
            }
        }
    }

    @Test
    void aMissingOrSwappedEntryIsFoundOut() {
        Map<String, Object> whole = certificate(IntroductionState.DISCLOSED, IntroductionsInStates.DEMANDER);
        for (int i = 0; i < 6; i++) {
            int at = i;
            Map<String, Object> shorter = changed(whole, List.of("entries"), list -> without((List<?>) list, at));
            shorter.put("digest", Certificate.digest(shorter));
            boolean last = i == 5;
            assertThat(CertificateCheck.problemsOf(shorter)).as("without entry %d", i + 1).matches(p -> last || !p.isEmpty());
        }
    }

    @Test
    void theMaskedSideIsSealedBeforeBothConsentAndOpenAfter() {
        String before = JournalJson.write(certificate(IntroductionState.ANSWERED, IntroductionsInStates.SUPPLIER));
        assertThat(before).doesNotContain("ent-q-01", "卫翎", "t-demander", "一家煤机企业").contains("inst-q-01");
        assertThat(JournalJson.write(certificate(IntroductionState.REFUSED, IntroductionsInStates.BROKER))).doesNotContain("ent-q-01", "卫翎", "t-demander");
        assertThat(JournalJson.write(certificate(IntroductionState.DISCLOSED, IntroductionsInStates.SUPPLIER))).contains("ent-q-01", "卫翎", "t-demander");
        assertThat(JournalJson.write(certificate(IntroductionState.PROPOSED, IntroductionsInStates.DEMANDER))).contains("ent-q-01", "inst-q-01").doesNotContain("0123456789abcdef\"");
    }

    @Test
    void whatIsNoCertificateIsSaidSo() {
        assertThat(CertificateCheck.problemsOf(Map.of())).isNotEmpty();
        assertThat(CertificateCheck.problemsOf(Map.of("format", "x", "entries", "y"))).isNotEmpty();
        assertThat(CertificateCheck.problemsOf(Map.of("entries", List.of()))).isNotEmpty();
    }

    private static Map<String, Object> certificate(IntroductionState state, Actor reader) {
        Introduction introduction = IntroductionsInStates.in(state);
        Certificate certificate = Certificate.of(introduction, Sight.of(introduction, reader), OffsetDateTime.parse("2026-03-20T10:00:00+08:00"));
        return JournalJson.facts(JournalJson.write(certificate.content())); // as it comes back from a file
    }

    private static void leaves(Object value, List<Object> path, List<List<Object>> into) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((k, v) -> leaves(v, and(path, k), into));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                leaves(list.get(i), and(path, i), into);
            }
        } else {
            into.add(path);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> changed(Map<String, Object> whole, List<Object> path, UnaryOperator<Object> change) {
        return (Map<String, Object>) changedValue(whole, path, change);
    }

    private static Object changedValue(Object value, List<Object> path, UnaryOperator<Object> change) {
        if (path.isEmpty()) {
            return change.apply(value);
        }
        List<Object> rest = path.subList(1, path.size());
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> copy.put((String) k, k.equals(path.getFirst()) ? changedValue(v, rest, change) : v));
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) value);
        copy.set((Integer) path.getFirst(), changedValue(copy.get((Integer) path.getFirst()), rest, change));
        return copy;
    }

    private static Object flipped(Object value) {
        return value instanceof Number n ? n.longValue() + 1 : value instanceof Boolean b ? !b : value + "x";
    }

    private static List<Object> and(List<Object> path, Object next) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(next);
        return longer;
    }

    private static List<Object> without(List<?> list, int index) {
        List<Object> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }
}
