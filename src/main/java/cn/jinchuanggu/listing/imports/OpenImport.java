package cn.jinchuanggu.listing.imports;

import java.util.List;
import java.util.Map;

/** A file that is being imported, its rows part by part in their order. Close it; not for several threads. */
public interface OpenImport extends AutoCloseable {

    /** Headers whose cells are not read. */
    List<String> unknownColumns();

    /** The texts of the header row by place, from 0. */
    Map<Integer, String> headers();

    /** Passes over rows that are done. */
    void skip(int rows);

    /**
     * Reads the next rows.
     *
     * @return false at the end
     * @throws cn.jinchuanggu.shared.InvalidInput when the file cannot be read on
     */
    boolean read(int most);

    /** Checks what was read last; writes nothing. */
    ImportPart check();

    /** Checks what was read last and stores what can be stored, in the caller's transaction. */
    ImportPart store();

    @Override
    void close();
}
