package cn.jinchuanggu.search;

import cn.jinchuanggu.listing.ListingProfile;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;
import tools.jackson.databind.json.JsonMapper;

/** How a listing is written into the index and read from it. */
final class Documents {

    /** Raise it whenever fields or analysis change: indexes of another format are filled anew. */
    static final String FORMAT = "1";

    static final String ID = "id";
    static final String KIND = "kind";
    static final String TRACK = "track";
    static final String SEGMENT = "segment";
    static final String REGION = "region";
    static final String OWNER = "owner";
    static final String TITLE = "title";
    static final String BODY = "body";
    static final String TITLE_VECTOR = "titleVector";
    static final String TEXT_VECTOR = "textVector";
    static final String SINCE = "since";
    static final String REVISION = "revision";
    private static final String PROFILE = "profile";
    private static final String TEXT_VERSION = "textVersion";

    static final Set<String> STORED = Set.of(PROFILE, TEXT_VERSION, REVISION);

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_EMPTY)).build();

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
        document.add(new TextField(TITLE, ListingText.title(profile), Field.Store.NO));
        document.add(new TextField(BODY, ListingText.body(profile), Field.Store.NO));
        vector(document, TITLE_VECTOR, indexed.embedding().title());
        vector(document, TEXT_VECTOR, indexed.embedding().text());
        document.add(new NumericDocValuesField(SINCE, profile.since() == null ? Long.MIN_VALUE : profile.since().toEpochDay()));
        document.add(new NumericDocValuesField(REVISION, indexed.revision()));
        document.add(new StoredField(REVISION, indexed.revision()));
        document.add(new StoredField(PROFILE, JSON.writeValueAsBytes(profile)));
        document.add(new StoredField(TEXT_VERSION, indexed.embedding().textVersion()));
        return document;
    }

    private static void code(Document document, String field, String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }

    private static void vector(Document document, String field, float[] vector) {
        if (Vectors.isPresent(vector)) {
            document.add(new KnnFloatVectorField(field, vector, VectorSimilarityFunction.DOT_PRODUCT));
        }
    }

    static ListingProfile profile(Document stored) {
        BytesRef bytes = stored.getBinaryValue(PROFILE);
        return JSON.readValue(bytes.bytes, bytes.offset, bytes.length, ListingProfile.class);
    }

    static String textVersion(Document stored) {
        return stored.get(TEXT_VERSION);
    }

    static long revision(Document stored) {
        return stored.getField(REVISION).numericValue().longValue();
    }
}
