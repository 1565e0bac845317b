package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import java.util.Arrays;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** How a listing is written into the index and read from it. */
final class Documents {

    /** Raise it whenever fields or analysis change: indexes of another format are filled anew. */
    static final String FORMAT = "6";

    static final String ID = "id";
    static final String KIND = "kind";
    static final String TRACK = "track";
    static final String SEGMENT = "segment";
    static final String REGION = "region";
    static final String OWNER = "owner";
    static final String CHOICE = "choice";
    static final String TITLE = "title";
    /** Title and body together, the title as often as {@link #TITLE_COUNTS}: what is asked for is looked up in one place. */
    static final String WORDS = "words";
    static final int TITLE_COUNTS = 2;
    /** Half-byte way from the vector of the whole text to that of the title, where the title is not the whole text. */
    static final String TITLE_MEANING = "titleMeaning";
    /** Holds {@link #YES} for listings whose meaning is still to be computed. */
    static final String UNMEANT = "unmeant";
    /** Holds {@link #YES} for listings with a body. */
    static final String BODIED = "bodied";
    static final String YES = "1";
    static final String SINCE = "since";
    static final String REVISION = "revision";
    /** A column of its own, because stored fields are packed in blocks that cost time to unpack for each of many listings. */
    static final String PROFILE = "profile";
    /** Stored instead where a column takes no value so long. */
    static final String LONG_PROFILE = "longProfile";
    private static final int LONGEST_IN_COLUMN = 32_766;

    private static final FieldType WORDS_TYPE = new FieldType();

    static {
        // no positions: phrases are found by pairs of characters, and marks are made from the stored text
        WORDS_TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS_TYPE.setTokenized(true);
        WORDS_TYPE.freeze();
    }

    private Documents() {}

    static Document of(Indexed indexed) {
        var profile = indexed.profile();
        var document = new Document();
        document.add(new StringField(ID, profile.id(), Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(profile.id())));
        code(document, KIND, profile.kind().name());
        code(document, TRACK, profile.trackId());
        code(document, SEGMENT, profile.segmentId());
        code(document, OWNER, profile.ownerId());
        if (profile.region() != null) {
            for (int length = 2; length <= Math.min(6, profile.region().length()); length += 2) {
                code(document, REGION, profile.region().substring(0, length));
            }
        }
        profile.choices().forEach(choice -> code(document, CHOICE, choice));
        words(document, ListingText.title(profile), ListingText.body(profile));
        meaning(document, profile.kind(), indexed.embedding());
        code(document, UNMEANT, indexed.embedding() == Embedding.NONE ? YES : null);
        since(document, profile.since() == null ? Long.MIN_VALUE : profile.since().toEpochDay());
        document.add(new NumericDocValuesField(REVISION, indexed.revision()));
        byte[] stored = new StoredProfile(profile, indexed.embedding().textVersion(), indexed.revision()).toBytes();
        document.add(stored.length <= LONGEST_IN_COLUMN ? new BinaryDocValuesField(PROFILE, new BytesRef(stored)) : new StoredField(LONG_PROFILE, stored));
        return document;
    }

    /** Twice: as a column to sort by, and as points, by which a list of the newest skips what is older than its page. */
    private static void since(Document document, long day) {
        document.add(new NumericDocValuesField(SINCE, day));
        document.add(new LongPoint(SINCE, day));
    }

    private static void code(Document document, String field, String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static void words(Document document, String title, String body) {
        document.add(new Field(TITLE, title, WORDS_TYPE));
        for (int i = 0; i < TITLE_COUNTS; i++) {
            document.add(new Field(WORDS, title, WORDS_TYPE));
        }
        if (!body.isEmpty()) {
            document.add(new Field(WORDS, body, WORDS_TYPE));
            code(document, BODIED, YES);
        }
    }

    private static void meaning(Document document, ListingKind kind, Embedding embedding) {
        if (Vectors.isPresent(embedding.text())) {
            byte[] text = SmallVectors.bytes(embedding.text());
            document.add(new KnnByteVectorField(meaning(kind), text, VectorSimilarityFunction.COSINE));
            if (!Arrays.equals(embedding.title(), embedding.text())) {
                document.add(new BinaryDocValuesField(TITLE_MEANING, new BytesRef(SmallVectors.halfBytes(embedding.title(), SmallVectors.ofBytes(text)))));
            }
        }
    }

    /** The field with the vectors of one kind: who looks for a kind walks among nothing else. */
    static String meaning(ListingKind kind) {
        return "meaning" + kind.name();
    }
}
