package cn.jinchuanggu.listing.imports;

import cn.jinchuanggu.listing.sheet.AchievementSheet.Mode;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A large sheet and how far it is.
 *
 * @param id             {@code imp-} and ten letters
 * @param file           its name as uploaded
 * @param hash           SHA-256 of its content, in hexadecimal
 * @param account        who uploaded it
 * @param rows           how many rows it has below the header, about
 * @param startedAt      when it was uploaded
 * @param changedAt      when it last got on
 * @param message        for people: why it ended as it did; empty while it is open
 * @param unknownColumns headers that mean nothing here; their cells are not read
 */
public record ImportRun(String id, String file, String hash, Mode mode, ImportState state, String account, int rows, ImportCounts counts,
        OffsetDateTime startedAt, OffsetDateTime changedAt, String message, List<String> unknownColumns) {

    /** Share of the rows looked at in the present pass, 0 to 100. */
    public int percent() {
        return state == ImportState.DONE ? 100 : (int) Math.min(99, 100L * counts.seen() / Math.max(1, rows));
    }

    ImportRun in(ImportState next, ImportCounts counted, String said, OffsetDateTime now) {
        return new ImportRun(id, file, hash, mode, next, account, rows, counted, startedAt, now, said, unknownColumns);
    }

    ImportRun withUnknown(List<String> unknown) {
        return new ImportRun(id, file, hash, mode, state, account, rows, counts, startedAt, changedAt, message, unknown);
    }
}
