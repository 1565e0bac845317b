package cn.jinchuanggu.collaboration;

import cn.jinchuanggu.collaboration.link.Link;
import cn.jinchuanggu.collaboration.link.LinkScorer;
import cn.jinchuanggu.collaboration.link.TieGraph;
import cn.jinchuanggu.collaboration.store.PartyTies;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Which parties that do not work together yet are likely to, from all public ties between parties; learned in the background,
 * anew when ties have changed. Before the first time, and where there are too few ties to learn from, it says nothing.
 */
@Component
public class LikelyTies {

    /** Fewer ties than this teach nothing that could be relied on: a tenth of them is hidden and has to be found again. */
    static final int LEAST_TIES = 100;

    private static final Logger log = LoggerFactory.getLogger(LikelyTies.class);

    private final PartyTies ties;
    private List<Link> learnedFrom = List.of();
    private volatile LinkScorer scorer;

    LikelyTies(PartyTies ties) {
        this.ties = ties;
    }

    /** Reads the ties, and learns when they are not those of the last time. */
    @Scheduled(initialDelay = 20, fixedDelay = 600, timeUnit = TimeUnit.SECONDS)
    public synchronized void learn() {
        List<Link> now = ties.list();
        if (now.equals(learnedFrom)) {
            return;
        }
        long from = System.nanoTime();
        TieGraph graph = TieGraph.of(now);
        scorer = now.size() < LEAST_TIES ? null : LinkScorer.of(graph);
        learnedFrom = now;
        log.info("Learned from {} ties between {} parties in {} ms", now.size(), graph.size(), (System.nanoTime() - from) / 1_000_000);
    }

    /** Parties within three steps that are not tied to this one, the likeliest first. */
    public List<LinkScorer.Likely> listLikely(String id, int limit) {
        LinkScorer learned = scorer;
        if (learned == null) {
            return List.of();
        }
        synchronized (learned) {
            return learned.listLikely(id, limit);
        }
    }
}
