package cn.jinchuanggu.explorer.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jinchuanggu.Bent;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryGuardTest {

    @Test
    void labelsLoseWhatIsHiddenAndTiesWhatIsMasked() {
        assertThat(QueryGuard.rewrite("MATCH (n:Need|Achievement)<-[:POSTED]-(e) RETURN e"))
                .contains(": (Need&!Hidden) | (Achievement&!Hidden)", "POSTED WHERE coalesce(_tie0.masked, false) = false AND NOT startNode(_tie0):Hidden");
        assertThat(QueryGuard.rewrite("MATCH (a:Party)-[r:MEMBER_OF {since: '2024'} WHERE r.note = 'x']->{1,3}(b) RETURN b"))
                .contains("WHERE ( r.note = 'x' ) AND coalesce(r.masked, false) = false");
    }

    @Test
    void propertiesOfMaskedListingsAreNull() {
        assertThat(QueryGuard.rewrite("MATCH (n:Need) RETURN n.id, n.name")).contains("n.id AS `n.id` , (CASE WHEN n.masked THEN null ELSE n.name END) AS `n.name`");
    }

    @Test
    void everyColumnHasANameAndOnlyOne() {
        assertThat(QueryGuard.rewrite("MATCH (n:Need) RETURN DISTINCT n, count(*), n.id AS x ORDER BY x LIMIT 3"))
                .endsWith("RETURN DISTINCT n , count ( * ) AS `count(*)` , n.id AS x ORDER BY x LIMIT 3");
        assertThat(QueryGuard.rewrite("RETURN 1, [2, 3] UNION RETURN 1, 2")).isEqualTo("RETURN 1 AS `1` , [ 2 , 3 ] AS `[2,3]` UNION RETURN 1 AS `1` , 2 AS `2`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (e:Enterprise) WHERE e.name CONTAINS '煤' RETURN e AS 企业, count(*) AS 数 ORDER BY 数 DESC SKIP 1 LIMIT 5",
            "MATCH (e:Enterprise) WHERE NOT EXISTS { (e)-[:MEMBER_OF]->(:Platform) } RETURN e", "UNWIND range(1, 3) AS x RETURN x, x - 1, -x",
            "MATCH p = (a:Institution)-[:COOPERATES_WITH]-{1,2}(b:Enterprise) RETURN p, [x IN nodes(p) | x.name][0..2], nodes(p)[0]",
            "OPTIONAL MATCH (a:Track) WITH a WHERE a.name IS NOT NULL RETURN CASE WHEN a.name = 'x' THEN 1 ELSE 2 END UNION MATCH (t:Track) RETURN 1"})
    void plainQuestionsPass(String query) {
        assertThat(QueryGuard.rewrite(query)).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE (n:Enterprise)", "MATCH (n:Enterprise) SET n.name = 'x'", "MATCH (n:Enterprise) DETACH DELETE n", "MATCH (n:Enterprise) REMOVE n.name",
            "MERGE (n:Enterprise {id: 'x'})", "INSERT (n:Enterprise)", "CALL db.labels()", "CALL { MATCH (n:Need) RETURN n } RETURN n", "CALL apoc.load.json('x')",
            "LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row", "FOREACH (x IN [1] | CREATE (:Need))", "SHOW USERS", "USE system MATCH (n:Need) RETURN n",
            "EXPLAIN MATCH (n:Need) RETURN n", "TERMINATE TRANSACTIONS 'x'", "RETURN apoc.version()", "RETURN file()", "RETURN db.nameFromElementId('x')"})
    void whatIsNoReadingIsRefused(String query) {
        refused(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (a:Account) RETURN a", "MATCH (n:Need|Account) RETURN n", "MATCH (n:Need&Account) RETURN n", "MATCH (n:!Need) RETURN n", "MATCH (n:%) RETURN n",
            "MATCH (n IS Account) RETURN n", "MATCH (n:$('Acc' + 'ount')) RETURN n", "MATCH (n:`Account`) RETURN n", "MATCH (n:Hidden) RETURN n", "MATCH (n:JournalEntry) RETURN n",
            "MATCH (n:Ac\\u0063ount) RETURN n", "MATCH (c:Claim)-[:HAS_EVENT]->(e) RETURN e", "MATCH (a:Need)--(b) RETURN b", "MATCH (a:Need)-->(b) RETURN b",
            "MATCH (a:Need)<--(b) RETURN b", "MATCH (a:Need)-[r]-(b) RETURN b", "MATCH (a:Need)-[:HAS_EVENT]-(b) RETURN b", "MATCH (a:Need)-[:POSTED*1..9]-(b) RETURN b",
            "MATCH (a:Need)-[:!POSTED]-(b) RETURN b", "MATCH (a:Need)-[:$($x)]-(b) RETURN b", "MATCH (a:Need) ‐[:POSTED]‐ (b) RETURN b"})
    void whatIsNotPublicCannotBeNamed(String query) {
        refused(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MATCH (n:Need) RETURN n.enteredBy", "MATCH (n:Need) RETURN n.masked", "MATCH (n:Need) RETURN n['enteredBy']", "MATCH (n:Need) WITH n, 'x' AS k RETURN n[k]",
            "MATCH (n:Need) RETURN properties(n)", "MATCH (n:Need) RETURN keys(n)", "MATCH (n:Need) RETURN n {.*}", "MATCH (n:Need) RETURN n {.enteredBy}",
            "MATCH (n:Need {enteredBy: 'x'}) RETURN n", "MATCH (n:Need {name: 'x'}) RETURN n", "MATCH (n:Need) RETURN nodes(n)[0].enteredBy", "MATCH (n:Need) RETURN [n][0].name",
            "MATCH (a:Party)-[r:MEMBER_OF]->(b) RETURN r.source", "MATCH (a:Party)-[r:POSTED]->(b) RETURN startNode(r).name", "MATCH (n:Need) RETURN elementId(n)",
            "MATCH (count:Need) RETURN count['enteredBy']", "MATCH (return:Need) RETURN return['enteredBy']", "MATCH (in:Need) WITH in RETURN 1, in['enteredBy']",
            "MATCH (all:Need) RETURN all.enteredBy", "MATCH (n:Need) RETURN COLLECT { MATCH (id) WHERE id:Account RETURN id.name }",
            "MATCH (n:Need) WHERE EXISTS { MATCH (id) WHERE note:x AND id:Claim } RETURN n", "MATCH (count {id: 'x'}) RETURN count {.*}",
            "MATCH (n:Need) RETURN n.`enteredBy`", "MATCH (n:Need) RETURN n . enteredBy", "MATCH (n:Need) RETURN n/**/.enteredBy", "MATCH (n:Need) // x\nRETURN n",
            "MATCH (n:Need) RETURN n.name.x", "MATCH (n:Need) RETURN n; MATCH (a:Need) RETURN a", "RETURN $x", "MATCH (n:Need) WHERE n.text =~ $p RETURN n",
            "RETURN 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b'", "RETURN reduce(s = 'a', x IN range(1, 40) | s + s)"})
    void whatIsNoPublicPropertyCannotBeRead(String query) {
        refused(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "RETURN 'open", "MATCH (n:Need RETURN n", "MATCH (n:Need)-[:POSTED", "RETURN \"a\\u0027\""})
    void whatIsBrokenIsRefusedInChinese(String query) {
        refused(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{"})
    void bracketsInsideEachOtherHaveAnEnd(String bracket) {
        String query = "RETURN 1" + bracket.repeat(QueryGuard.LONGEST - "RETURN 1".length());
        assertThatThrownBy(() -> QueryGuard.rewrite(query)).isInstanceOf(InvalidInput.class).hasMessageContaining(String.valueOf(QueryGuard.DEEPEST));
    }

    @Test
    void labelsInARowHaveAnEnd() {
        String query = "MATCH (n:Need" + "|Need".repeat(QueryGuard.DEEPEST) + ") RETURN n";
        assertThatThrownBy(() -> QueryGuard.rewrite(query)).isInstanceOf(InvalidInput.class).hasMessageContaining(String.valueOf(QueryGuard.DEEPEST));
        assertThat(QueryGuard.rewrite("MATCH (n:Need" + "|Need".repeat(QueryGuard.DEEPEST - 1) + ") RETURN n")).contains("Need&!Hidden");
    }

    private static void refused(String query) {
        assertThatThrownBy(() -> QueryGuard.rewrite(query)).isInstanceOf(InvalidInput.class)
                .satisfies(e -> assertThat(((InvalidInput) e).problems().getFirst().sentence()).matches("(?s).*\\p{IsHan}.*"));
    }

    /** Bent as it may be, it is rewritten or refused in words. */
    @Test
    void bentQueriesAreRewrittenOrRefused() {
        String good = "MATCH (e:Enterprise)-[p:POSTED {since: '2026'}]->(n:Need) WHERE n.name CONTAINS '皮带' AND size(n.concepts) > 1 /* x */ RETURN e.name AS name, count(n) AS n ORDER BY n DESC LIMIT 5";
        Random random = new Random(20261126L);
        for (int i = 0; i < 4_000; i++) {
            String bent = Bent.text(random, good);
            Throwable thrown = catchThrowable(() -> QueryGuard.rewrite(bent));
            if (thrown != null) {
                assertThat(thrown).as("query %d: %s", i, bent).isInstanceOf(InvalidInput.class);
            }
        }
    }
}
