package cn.jinchuanggu.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides whether an index found on disk can be used as it is. */
final class IndexCheck {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCheck.class);

    private IndexCheck() {}

    /**
     * Whether there is a commit with this user data whose files all have their right checksums. Reads every file once.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException when another writer holds the index
     */
    static boolean isReadable(Directory directory, Map<String, String> expected) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            if (!DirectoryReader.indexExists(directory)) {
                return false;
            }
            try (var reader = DirectoryReader.open(directory)) {
                var data = reader.getIndexCommit().getUserData();
                if (!data.entrySet().containsAll(expected.entrySet())) {
                    LOG.warn("The search index has {} where {} is needed; it starts empty and is filled again", data, expected);
                    return false;
                }
            }
            try (var check = new CheckIndex(directory, lock)) {
                check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
                boolean clean = check.checkIndex().clean;
                if (!clean) {
                    LOG.warn("The search index has damaged files; it starts empty and is filled again");
                }
                return clean;
            }
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException
                | java.io.FileNotFoundException | java.nio.file.NoSuchFileException | java.io.EOFException e) {
            LOG.warn("The search index cannot be read; it starts empty and is filled again: {}", e.toString());
            return false;
        } catch (IllegalArgumentException e) {
            // a codec that this version does not know
            LOG.warn("The search index is of another version; it starts empty and is filled again: {}", e.toString());
            return false;
        }
    }

    /** Whether there is a commit with this user data; neither locks the index nor reads its files. */
    static boolean hasCommit(Directory directory, Map<String, String> expected) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        try (var reader = DirectoryReader.open(directory)) {
            return reader.getIndexCommit().getUserData().entrySet().containsAll(expected.entrySet());
        }
    }

    /** Deletes every file of the index. */
    static void empty(Directory directory) throws IOException {
        try (var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : List.of(directory.listAll())) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }
}
