package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.ListingState;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.PostingDetails;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A posting as the API shows it: where it stands, and beside that the fields of its kind under the names they are sent with.
 * What is not stated is null; what is not for this reader is left out.
 */
@Schema(name = "Posting")
public record PostingView(String id, String kind, OwnerView owner, ListingState state, String stateLabel, boolean illustrative, LocalDate listedOn,
        LocalDate confirmedOn, long version, String track, String segmentName, @JsonAnyGetter Map<String, Object> fields) {

    static PostingView of(Posting posting) {
        Listing.Standing s = posting.standing();
        PostingDetails d = posting.details();
        Map<String, Object> fields = new LinkedHashMap<>();
        PostingSheet.of(posting.kind()).fields().stream().filter(f -> !f.closed() || d.value(f.name()) != null).forEach(f -> fields.put(f.name(), value(f, d)));
        return new PostingView(s.id(), posting.kind().name(), OwnerView.of(posting), s.state(), s.state().label(), s.illustrative(), s.listedOn(),
                s.confirmedOn(), s.version(), OwnerView.trackOf(d.segmentId()), OwnerView.segmentName(d.segmentId()), fields);
    }

    private static Object value(PostingField f, PostingDetails d) {
        return switch (f.type()) {
            case MONEY -> NeedView.plain((BigDecimal) d.value(f.name()));
            case LINES, SEGMENTS -> d.texts(f.name());
            case FLAG -> d.flag(f.name());
            case LINE, AREA, WHOLE, DAY, CHOICE, SEGMENT, FIELD -> d.value(f.name());
        };
    }
}
