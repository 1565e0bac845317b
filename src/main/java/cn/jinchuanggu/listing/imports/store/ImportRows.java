package cn.jinchuanggu.listing.imports.store;

import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.listing.imports.ColumnMeanings;
import cn.jinchuanggu.listing.imports.ImportCounts;
import cn.jinchuanggu.listing.imports.ImportRun;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An import as it stands on its node. */
final class ImportRows {

    private ImportRows() {
    }

    static Map<String, Object> properties(ImportRun run) {
        Map<String, Object> p = new HashMap<>();
        p.put("kind", run.kind());
        p.put("file", run.file());
        p.put("hash", run.hash());
        p.put("mode", run.mode().name());
        p.put("state", run.state().name());
        p.put("account", run.account());
        p.put("rows", run.rows());
        p.put("seen", run.counts().seen());
        p.put("good", run.counts().good());
        p.put("faulty", run.counts().faulty());
        p.put("duplicate", run.counts().duplicate());
        p.put("stored", run.counts().stored());
        p.put("changed", run.counts().changed());
        p.put("startedAt", run.startedAt());
        p.put("changedAt", run.changedAt());
        p.put("message", run.message());
        p.put("unknownColumns", run.unknownColumns());
        p.put("mapping", ColumnMeanings.write(run.mapping()));
        return p;
    }

    @SuppressWarnings("unchecked") // written above
    static ImportRun run(Map<String, Object> p) {
        // runs from before there were kinds are of achievements and change nothing
        return new ImportRun((String) p.get("id"), (String) p.getOrDefault("kind", ImportRun.OWN_ACHIEVEMENTS),
                (String) p.get("file"), (String) p.get("hash"), Mode.valueOf((String) p.get("mode")),
                ImportState.valueOf((String) p.get("state")), (String) p.get("account"), number(p, "rows"),
                new ImportCounts(number(p, "seen"), number(p, "good"), number(p, "faulty"), number(p, "duplicate"), number(p, "stored"),
                        p.get("changed") == null ? 0 : number(p, "changed")),
                StoredTime.of(p.get("startedAt")), StoredTime.of(p.get("changedAt")), (String) p.get("message"), List.copyOf((Collection<String>) p.get("unknownColumns")),
                ColumnMeanings.read((Collection<String>) p.getOrDefault("mapping", List.of())));
    }

    private static int number(Map<String, Object> p, String key) {
        return ((Long) p.get(key)).intValue();
    }
}
