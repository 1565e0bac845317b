package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * A file that is imported in the background, and how far it is.
 *
 * @param id             {@code imp-} and ten letters
 * @param kind           what its rows are; {@link #OWN_ACHIEVEMENTS} or a kind of the intake
 * @param file           its name as uploaded
 * @param hash           SHA-256 of its content, in hexadecimal
 * @param account        who uploaded it
 * @param rows           how many rows it has below the header, about
 * @param startedAt      when it was uploaded
 * @param changedAt      when it last got on
 * @param message        for people: why it ended as it did; empty while it is open
 * @param unknownColumns headers whose cells are not read
 * @param mapping        header to the field it fills, for headers that mean nothing by themselves; empty for one to pass over
 */
public record ImportRun(String id, String kind, String file, String hash, Mode mode, ImportState state, String account, int rows, ImportCounts counts,
        OffsetDateTime startedAt, OffsetDateTime changedAt, String message, List<String> unknownColumns, Map<String, String> mapping) {

    /** The achievements that an institution lists for itself by the sheet. */
    public static final String OWN_ACHIEVEMENTS = "achievements";

    public ImportRun {
        unknownColumns = List.copyOf(unknownColumns);
        mapping = Map.copyOf(mapping);
    }

    /** Share of the rows looked at in the present pass, 0 to 100. */
    public int percent() {
        return state == ImportState.DONE ? 100 : (int) Math.min(99, 100L * counts.seen() / Math.max(1, rows));
    }

    /** The same run at another place of its way. */
    public ImportRun in(ImportState next, ImportCounts counted, String said, OffsetDateTime now) {
        return new ImportRun(id, kind, file, hash, mode, next, account, rows, counted, startedAt, now, said, unknownColumns, mapping);
    }

    /** The same run with other meanings of its columns. */
    public ImportRun mapped(Map<String, String> meanings) {
        return new ImportRun(id, kind, file, hash, mode, state, account, rows, counts, startedAt, changedAt, message, unknownColumns, meanings);
    }

    ImportRun withUnknown(List<String> unknown) {
        return new ImportRun(id, kind, file, hash, mode, state, account, rows, counts, startedAt, changedAt, message, unknown, mapping);
    }
}
