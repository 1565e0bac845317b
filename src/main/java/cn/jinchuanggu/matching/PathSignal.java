package cn.jinchuanggu.matching;

import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.graph.Paths;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.shared.Saying;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How the two owners are tied in the graph: earlier work together, a shared lab, an expert who knows both. Points rise with
 * the trust in the path; no path costs nothing. Masked owners have no path. When the graph cannot be asked, matching goes
 * on without it and says so.
 */
@Component
class PathSignal implements LateSignal {

    static final String NAME = "图谱";
    static final int MOST_STEPS = 3;

    private static final Logger log = LoggerFactory.getLogger(PathSignal.class);

    private final Paths paths;
    private final Weights weights;

    PathSignal(Paths paths, Weights weights) {
        this.paths = paths;
        this.weights = weights;
    }

    @Override
    public Map<String, Finding> judge(ListingProfile profile, List<ListingProfile> others) {
        if (profile.ownerId() == null) {
            return Map.of();
        }
        List<String> owners = others.stream().map(ListingProfile::ownerId).filter(Objects::nonNull).distinct().toList();
        Map<String, Finding> findings = new HashMap<>();
        try {
            Map<String, PathEvidence> best = paths.findBestPaths(profile.ownerId(), owners, MOST_STEPS);
            for (ListingProfile other : others) {
                PathEvidence path = other.ownerId() == null ? null : best.get(other.ownerId());
                if (path != null) {
                    findings.put(other.id(), Finding.reason(NAME, weights.path() * path.strength(), path));
                } else if (profile.ownerId().equals(other.ownerId())) {
                    findings.put(other.id(), Finding.gap(NAME, 0, Saying.of("says.path.same")));
                }
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("Matching goes on without the graph: {}", e.toString());
            others.forEach(o -> findings.put(o.id(), Finding.unknown(NAME, Saying.of("says.path.away"))));
        }
        return findings;
    }
}
