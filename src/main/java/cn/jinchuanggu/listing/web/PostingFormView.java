package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.reference.Codes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The form of a posting, group by group, as its sheet describes it.
 *
 * @param action where the form is sent
 */
public record PostingFormView(ListingKind kind, String lead, String action, List<Group> groups) {

    /** Fields under one heading. */
    public record Group(String name, List<Field> fields) {
    }

    /**
     * One field, ready for its template.
     *
     * @param type    in small letters, such as {@code area}
     * @param values  what is chosen, where several may be
     * @param options value to label, for a choice
     */
    public record Field(String name, String label, String type, String value, List<String> values, String hint, boolean optional, Map<String, String> options) {
    }

    static PostingFormView of(ListingKind kind, FormValues form, String action) {
        PostingSheet sheet = PostingSheet.of(kind);
        return new PostingFormView(kind, sheet.lead(), action,
                sheet.groups().stream().map(g -> new Group(g, sheet.fieldsOf(g).stream().map(f -> field(f, form)).toList())).toList());
    }

    private static Field field(PostingField f, FormValues form) {
        Map<String, String> options = new LinkedHashMap<>();
        f.choices().forEach(c -> options.put(c, c));
        if (f.type() == PostingField.Type.FIELD) {
            options.putAll(Codes.listFields());
        } else if (f.type() == PostingField.Type.SEGMENTS) {
            Codes.listTracks().forEach(t -> t.segments().forEach(s -> options.put(s.id(), t.name() + " · " + s.name())));
        }
        return new Field(f.name(), f.heading(), f.type().name().toLowerCase(Locale.ROOT), form.text(f.name()), form.all(f.name()), f.hint(), !f.required(), options);
    }

    /** A stored posting as the values of its form. */
    static FormValues values(Posting posting) {
        FormValues values = FormValues.empty().with("version", posting.standing().version());
        for (PostingField f : PostingSheet.of(posting.kind()).fields()) {
            Object value = posting.details().value(f.name());
            values = values.with(f.name(), value instanceof BigDecimal yuan ? yuan.toPlainString() : value);
        }
        return values;
    }
}
