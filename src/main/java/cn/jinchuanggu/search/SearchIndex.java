package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.WholeList;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The index of all listings that can be found: a view of the graph that may be deleted at any time.
 *
 * <p>Each commit stores the highest revision of the graph it holds, so that whoever feeds it knows where to go on. An
 * index that is damaged or of another format is emptied when it is opened ({@link #startedEmpty}); the caller fills it
 * again. What was put is found after {@link #refresh}, and is still there after a crash once {@link #commit} returned.
 * One process writes at a time. All methods may be called from several threads. When the disk fails under it the index takes
 * no more writes ({@link #isUsable}) and answers from what it held; {@link #reopen} brings it back.
 */
public final class SearchIndex implements Closeable {

    /** Name of the index's folder inside the data folder. */
    public static final String FOLDER = "index";

    private static final String REVISION = "revision";
    private static final String FORMAT = "format";
    /** What is smaller is small: merged early, and one file. */
    private static final int SMALL_SEGMENT_MB = 64;

    private final Directory directory;
    private final Path path;
    private final KnownFrequencies frequencies = new KnownFrequencies();
    private volatile IndexWriter writer;
    private volatile SearcherManager searchers;
    private volatile boolean startedEmpty;
    private long highestRevision;

    private SearchIndex(Directory directory, Path path) {
        this.directory = directory;
        this.path = path;
        openWriter();
    }

    private void openWriter() {
        try {
            boolean kept = IndexCheck.isReadable(directory, Map.of(FORMAT, Documents.FORMAT));
            if (!kept) {
                IndexCheck.empty(directory);
            }
            openWriter(new IndexWriter(directory, settings()), kept);
        } catch (LockObtainFailedException e) {
            throw new IndexInUse(path, e);
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引目录 " + path + " 无法打开。请检查目录权限和磁盘空间。", e);
        }
    }

    private void openWriter(IndexWriter opened, boolean kept) throws IOException {
        try {
            long revision = kept ? storedRevision(opened) : -1;
            if (!kept) {
                commit(opened, revision);
            }
            this.searchers = new SearcherManager(opened, new SearcherFactory());
            this.highestRevision = revision;
        } catch (IOException e) {
            opened.rollback();
            throw e;
        }
        this.startedEmpty = !kept;
        this.writer = opened;
    }

    /**
     * Opens an index again that the disk failed under, from its last commit, checked as at a start; the caller fills in what is
     * missing. Searches go on with what was held until it is open.
     *
     * @throws UncheckedIOException when the disk still fails; a later call tries again
     */
    public synchronized void reopen() {
        SearcherManager before = searchers;
        IndexWriter failed = writer;
        run(() -> failed.rollback()); // lets go of its lock, if it still has it
        openWriter();
        run(before::close);
    }

    /**
     * Opens the index in this directory, made when it is missing.
     *
     * @throws IndexInUse           when another process writes to it
     * @throws UncheckedIOException when the directory cannot be used
     */
    public static SearchIndex open(Path directory) {
        try {
            Files.createDirectories(directory);
            return new SearchIndex(FSDirectory.open(directory), directory);
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引目录 " + directory + " 无法创建。请检查目录权限和磁盘空间。", e);
        }
    }

    /**
     * Opens an index that another process may be writing to, as it was last committed; it takes no writes.
     *
     * @return empty when there is no index of this format in the directory
     */
    public static Optional<SearchIndex> openForReading(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try {
            Directory files = FSDirectory.open(directory);
            if (!IndexCheck.hasCommit(files, Map.of(FORMAT, Documents.FORMAT))) {
                files.close();
                return Optional.empty();
            }
            return Optional.of(new SearchIndex(files));
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引目录 " + directory + " 无法读取。请检查目录权限。", e);
        }
    }

    private SearchIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.path = Path.of("");
        this.searchers = new SearcherManager(directory, new SearcherFactory());
    }

    /** An index that is gone when it is closed. */
    public static SearchIndex inMemory() {
        return new SearchIndex(new ByteBuffersDirectory(), Path.of(""));
    }

    /**
     * Few segments: 23 small ones made the vector leg five times slower. Those that come and go are one file each and not some
     * fifteen.
     */
    private static IndexWriterConfig settings() {
        var merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(4);
        merging.setFloorSegmentMB(SMALL_SEGMENT_MB);
        merging.setNoCFSRatio(1);
        merging.setMaxCFSSegmentSizeMB(SMALL_SEGMENT_MB);
        var scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(6, 2);
        return new IndexWriterConfig(TermTokenizer.analyzer()).setMergePolicy(merging).setMergeScheduler(scheduler)
                .setRAMBufferSizeMB(192).setCommitOnClose(false);
    }

    private static long storedRevision(IndexWriter opened) {
        for (var entry : opened.getLiveCommitData()) {
            if (entry.getKey().equals(REVISION)) {
                return Long.parseLong(entry.getValue());
            }
        }
        return -1;
    }

    /** An index over any files, for tests of files that fail. */
    static SearchIndex over(Directory directory) {
        return new SearchIndex(directory, Path.of(""));
    }

    /** Whether it was new, damaged or of another format when it was opened, so that it must be filled. */
    public boolean startedEmpty() {
        return startedEmpty;
    }

    /** Whether it takes writes; false after the disk failed, after {@link #close}, and when opened for reading. */
    public boolean isUsable() {
        return writer != null && writer.isOpen();
    }

    /** Adds these listings, each in place of what has the same id. */
    public void put(List<Indexed> batch) {
        run(() -> {
            for (Indexed indexed : batch) {
                writer.updateDocument(new Term(Documents.ID, indexed.profile().id()), Documents.of(indexed));
            }
        });
    }

    /** Takes a listing out; nothing happens when it is not there. */
    public void remove(String id) {
        run(() -> writer.deleteDocuments(new Term(Documents.ID, id)));
    }

    /**
     * Makes everything put and removed so far durable.
     *
     * @param revision highest revision of the graph that is now in the index; a lower one than before is ignored
     */
    public synchronized void commit(long revision) {
        long highest = Math.max(revision, highestRevision);
        run(() -> commit(writer, highest));
        highestRevision = highest;
    }

    private static void commit(IndexWriter to, long revision) throws IOException {
        to.setLiveCommitData(Map.of(FORMAT, Documents.FORMAT, REVISION, Long.toString(revision)).entrySet());
        to.commit();
    }

    /** The revision given with the last commit; -1 when nothing was committed yet. */
    public synchronized long highestRevision() {
        return highestRevision;
    }

    /** Lets what was put and removed be seen. */
    public void refresh() {
        run(searchers::maybeRefreshBlocking);
    }

    /** Merges to one segment, so that a search looks into one, and waits for it. After a rebuild, not in daily work. */
    public void compact() {
        run(() -> writer.forceMerge(1));
    }

    /** As {@link #compact}, in the background: the index is searched and written meanwhile. What was merged waits for a commit. */
    public void compactMeanwhile() {
        run(() -> writer.forceMerge(1, false));
    }

    /** Whether a commit would keep anything that the last one did not; merged segments count. */
    public boolean hasUncommitted() {
        return writer.hasUncommittedChanges();
    }

    /** A view that stays the same until it is closed, whatever is written meanwhile. Close it soon. */
    public Reading read() {
        try {
            return new Reading(searchers, frequencies);
        } catch (IOException e) {
            throw new UncheckedIOException("The index cannot be read", e);
        }
    }

    /** See {@link Reading#search}. */
    public Page<SearchHit> search(SearchQuery query) {
        try (var reading = read()) {
            return reading.search(query);
        }
    }

    /** See {@link Reading#forEachId}; one view of the index, which is kept open while they are used. */
    public WholeList<String> listIds(SearchQuery query) {
        return use -> {
            try (var reading = read()) {
                reading.forEachId(query, use);
            }
        };
    }

    /** See {@link Reading#forEach}; one view of the index, which is kept open while they are used. */
    public WholeList<ListingProfile> listAll(SearchQuery query) {
        return use -> {
            try (var reading = read()) {
                reading.forEach(query, use);
            }
        };
    }

    /** See {@link Reading#count}. */
    public long count(SearchQuery query) {
        try (var reading = read()) {
            return reading.count(query);
        }
    }

    /** See {@link Reading#countKinds}. */
    public Map<ListingKind, Long> countKinds(SearchQuery query) {
        try (var reading = read()) {
            return reading.countKinds(query);
        }
    }

    /** See {@link Reading#finds}. */
    public boolean finds(SearchQuery query, String id) {
        try (var reading = read()) {
            return reading.finds(query, id);
        }
    }

    /** See {@link Reading#findAmong}. */
    public Set<String> findAmong(SearchQuery query, Collection<String> ids) {
        try (var reading = read()) {
            return reading.findAmong(query, ids);
        }
    }

    /** See {@link Reading#candidates}. */
    public List<Candidate> candidates(ProfileQuery query, int limit) {
        try (var reading = read()) {
            return reading.candidates(query, limit);
        }
    }

    /** The listing with this id as indexed. */
    public Optional<Indexed> find(String id) {
        try (var reading = read()) {
            return reading.find(id);
        }
    }

    /** Every id with its revision, to compare with the graph. Reads the whole id column. */
    public Map<String, Long> revisions() {
        try (var reading = read()) {
            return reading.revisions();
        }
    }

    /** How many listings are found by their words only, because their meaning is still to be computed. */
    public int countWithoutMeaning() {
        try (var reading = read()) {
            return reading.countWithoutMeaning();
        }
    }

    /** Ids of some of them, at most {@code limit}. */
    List<String> listWithoutMeaning(int limit) {
        try (var reading = read()) {
            return reading.listWithoutMeaning(limit);
        }
    }

    /** How many listings can be found. */
    public long size() {
        try (var reading = read()) {
            return reading.size();
        }
    }

    /** How many listings of each kind there are; every kind is in it. */
    public Map<ListingKind, Long> countByKind() {
        try (var reading = read()) {
            return reading.countByKind();
        }
    }

    /** How many listings of this kind each track has, by track id; without those that have none. Null counts all kinds. */
    public Map<String, Long> countByTrack(ListingKind kind) {
        try (var reading = read()) {
            return reading.countByTrack(kind);
        }
    }

    /** Closes without committing: what was not committed is read again from the graph at the next start. */
    @Override
    public void close() {
        run(() -> {
            searchers.close();
            if (writer != null && writer.isOpen()) {
                writer.rollback();
            }
            directory.close();
        });
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException("检索索引写入失败。请检查磁盘空间。", e);
        }
    }
}
