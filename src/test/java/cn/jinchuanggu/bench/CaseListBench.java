package cn.jinchuanggu.bench;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.window.CaseLists;
import cn.jinchuanggu.window.CaseQuery.Filter;
import cn.jinchuanggu.window.CaseQuery.Sort;
import cn.jinchuanggu.window.CaseQuery.View;
import cn.jinchuanggu.window.CaseState;
import cn.jinchuanggu.window.Promises;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * How long lists of cases with their counts, the desk and the figures of the promises take among 100,000 cases. Goal: 500 ms.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=CaseListBench}
 */
public final class CaseListBench {

    private static final int CASES = 100_000;
    private static final int PORTION = 10_000;
    private static final int RUNS = 20;
    private static final int SIZE = 20;
    private static final Actor OFFICER = new Actor("officer-3", "专员", Set.of(Role.OPERATOR), null);
    private static final Actor APPLICANT = new Actor("team-77", "团队", Set.of(Role.ENTERPRISE), null);

    private CaseListBench() {
    }

    public static void main(String[] args) throws IOException {
        try (OwnPlatform platform = OwnPlatform.start("jinchuanggu.seed.set=none")) {
            OffsetDateTime now = OffsetDateTime.now(platform.get(Clock.class));
            plant(platform.get(Neo4jClient.class), now);
            CaseLists lists = platform.get(CaseLists.class);
            questions().forEach((name, filter) -> measure(name, i -> lists.find(filter, new Paging(i % 50 + 1, SIZE), OFFICER)));
            measure("an applicant's own", i -> lists.find(Filter.NONE, new Paging(1, SIZE), APPLICANT));
            measure("the desk", i -> {
                lists.listLoadOfBodies();
                lists.listLoadOfOfficers();
            });
            Promises promises = platform.get(Promises.class);
            measure("all promises of a year", i -> promises.read(false, now.getYear()));
        }
    }

    /** Rows as the stores write them; every twentieth case is open. */
    private static void plant(Neo4jClient client, OffsetDateTime now) {
        for (int from = 0; from < CASES; from += PORTION) {
            client.query("""
                    UNWIND range($from, $from + $portion - 1) AS i
                    WITH i, CASE WHEN i % 40 = 0 THEN 'FILED' WHEN i % 20 = 0 THEN 'IN_HAND' WHEN i % 3 = 0 THEN 'CLOSED' ELSE 'RATED' END AS state,
                         $now - duration({minutes: i * 5}) AS filed, ['市行政审批局', '市人社局', '市教育局', '长治高新区'][i % 4] AS body,
                         ['registration', 'spouse', 'school', 'office'][i % 4] AS matter
                    WITH *, state = 'IN_HAND' AS open, toString(date(filed)) AS day
                    CREATE (:ServiceCase {id: 'case-bench' + i, account: 'team-' + i % 5000, applicant: '团队' + i, illustrative: false, matters: [matter], state: state,
                        bodies: CASE WHEN open THEN [body] ELSE [] END, version: 6, officer: 'officer-' + i % 30, officerName: '专员' + i % 30, filedAt: filed, month: left(day, 7),
                        updatedAt: filed + duration({minutes: i % 900}), dueAt: CASE WHEN open THEN $now + duration({minutes: i % 6000 - 1000}) END, waiting: open AND i % 60 = 0,
                        escalated: open AND i % 80 = 0, answeredAt: filed + duration({minutes: i % 300}), answerMinutes: i % 300, offHours: i % 3 = 0,
                        score: CASE WHEN state = 'RATED' THEN i % 5 + 1 END})
                    CREATE (:CaseTask {id: 'case-bench' + i + '/t1', caseId: 'case-bench' + i, task: 't1', matter: matter, body: body, promised: matter = 'registration', illustrative: false,
                        state: CASE WHEN open THEN 'RUNNING' ELSE 'DONE' END, since: filed, startedAt: filed, month: left(day, 7), givenMinutes: 240,
                        usedMinutes: CASE WHEN open THEN null ELSE i % 260 END, dueAt: CASE WHEN open THEN $now + duration({minutes: i % 6000 - 1000}) END,
                        kept: CASE WHEN open THEN null ELSE i % 260 <= 240 END, told: false})""")
                    .bind(from).to("from").bind(PORTION).to("portion").bind(now).to("now").run();
        }
    }

    private static Map<String, Filter> questions() {
        Optional<String> any = Optional.empty();
        Map<String, Filter> questions = new LinkedHashMap<>();
        questions.put("everything", Filter.NONE);
        questions.put("mine", new Filter(View.MINE, Optional.empty(), any, any, any, any, Sort.DUE));
        questions.put("overdue", new Filter(View.OVERDUE, Optional.empty(), any, any, any, any, Sort.DUE));
        questions.put("filed, the oldest first", new Filter(View.ALL, Optional.of(CaseState.FILED), any, any, any, any, Sort.FILED));
        questions.put("a body and a kind", new Filter(View.ALL, Optional.empty(), Optional.of("市教育局"), Optional.of("school"), any, any, Sort.CHANGED));
        questions.put("a part of a name", new Filter(View.ALL, Optional.empty(), any, any, any, Optional.of("团队4321"), Sort.CHANGED));
        return questions;
    }

    private static void measure(String name, IntConsumer asked) {
        System.out.printf("%-26s %s%n", name, Times.of(RUNS, asked).p50AndP95());
    }
}
