package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.graph.Entities.Source;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a source says about one fact: who says so, since when, how sure.
 *
 * @param value      as shown to people
 * @param said       who says so, for people; never empty
 * @param sources    the same where they are sources of the graph, best grade first; empty for what a user entered
 * @param grade      of the best source: A official, B press, C reprint, 示例 for invented, 用户录入 for entered; empty when unknown
 * @param since      from when it holds, or the day the source dates it: ISO 8601 day, month or year, or null
 * @param until      through when it held, or null for until now
 * @param recordedAt when it was written into the graph; null for what came before statements were dated
 * @param under      name of the merged entity about which it was said, or null
 */
public record Statement(String value, String said, List<Source> sources, String grade, String since, String until, OffsetDateTime recordedAt, String under) {

    /** Whether only a reprint says so, which needs a second source. */
    public boolean isUnverified() {
        return grade.equals("C") && sources.size() < 2;
    }
}
