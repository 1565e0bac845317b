package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.listing.sheet.MarkedRow;
import cn.jinchuanggu.listing.sheet.SheetReport.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows of one part of an import that need a look, as they came, so that they can be given back when the file is gone.
 *
 * @param headers texts of the header row by place
 */
record KeptProblems(Map<Integer, String> headers, List<MarkedRow> rows) {

    /** More rows of one import are counted, but not given back. */
    static final int MOST_FAULTY = 5_000;
    private static final int MOST_OTHERS = 1_000;
    /** Those that will be new, or are, for a look at what they became; only of kinds that name them by an id. */
    private static final int MOST_NEW = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param before what was counted in the parts before this one */
    static KeptProblems of(Map<Integer, String> headers, ImportPart part, ImportCounts before) {
        List<MarkedRow> kept = new ArrayList<>(first(part, Status.FAULTY, MOST_FAULTY - before.faulty()));
        kept.addAll(first(part, Status.CHANGED, MOST_OTHERS - before.changed()));
        kept.addAll(first(part, Status.DUPLICATE, MOST_OTHERS - before.duplicate()));
        kept.addAll(first(part, Status.GOOD, MOST_NEW - before.good()).stream().filter(row -> row.line().id() != null).toList());
        return new KeptProblems(headers, kept);
    }

    private static List<MarkedRow> first(ImportPart part, Status status, int most) {
        return part.rows().stream().filter(row -> row.line().status() == status).limit(Math.max(0, most)).toList();
    }

    static KeptProblems read(String json) {
        return JSON.readValue(json, KeptProblems.class);
    }

    String write() {
        return JSON.writeValueAsString(this);
    }
}
