package cn.jinchuanggu.bench;

import cn.jinchuanggu.fact.Question;
import cn.jinchuanggu.policy.Article;
import cn.jinchuanggu.policy.Cases;
import cn.jinchuanggu.policy.Overview;
import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.Sheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How many applicants a second one core answers for: a full profile with a matter under every article that is assessed,
 * read from untyped facts to twenty answers. Goal: 10,000 a second.
 *
 * <p>{@code mvn -Pbench verify -DskipTests -Dbench=PolicyBench}
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PolicyBench {

    private final Policy policy = Cases.policyOn(Cases.TODAY);
    private final Map<String, Object> profile = new LinkedHashMap<>();
    private final Map<String, Object> contract = Cases.baseOf(9);

    /** The base of every article's cases, together one applicant. */
    @Setup
    public void fill() {
        for (Article article : policy.listArticles().stream().filter(Article::computable).toList()) {
            Map<String, Object> matter = new LinkedHashMap<>();
            Cases.baseOf(article.number()).forEach((label, value) -> {
                boolean applicant = article.questions().stream()
                        .anyMatch(q -> q.about() == Question.About.APPLICANT && q.label().equals(label));
                (applicant ? profile : matter).put(label, value);
            });
            profile.put(article.listedAs().orElseThrow().key(), List.of(matter));
        }
        Overview overview = policy.assessAll(profile);
        System.out.println(overview.sheets().size() + " sheets, granted " + overview.grantedTotal());
    }

    /** All articles for one applicant. */
    @Benchmark
    public Overview fullProfile() {
        return policy.assessAll(profile);
    }

    /** One contract under 第九条. */
    @Benchmark
    public Sheet oneContract() {
        return policy.assess(9, contract);
    }

    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder().include(PolicyBench.class.getSimpleName()).build()).run();
    }
}
