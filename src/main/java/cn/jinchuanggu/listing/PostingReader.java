package cn.jinchuanggu.listing;

import cn.jinchuanggu.listing.PostingField.Type;
import cn.jinchuanggu.reference.Codes;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what was sent into the details of a posting, field by field as its sheet describes them, or refuses with all problems at once. */
final class PostingReader {

    private static final int MOST_LINES = 50;
    private static final int LONGEST_LINE = 300;

    private final PostingSheet sheet;
    private final InputFields in;

    private PostingReader(PostingSheet sheet, Map<String, ?> input) {
        this.sheet = sheet;
        this.in = new InputFields(input);
    }

    /** A posting as sent, and whether only a draft is wanted. */
    record Form(PostingDetails details, boolean draft, String ownerId, Long version) {

        ListingState state() {
            return draft ? ListingState.DRAFT : ListingState.PUBLISHED;
        }
    }

    /** @throws cn.jinchuanggu.shared.InvalidInput with every problem; a draft may lack what a public one needs */
    static Form read(ListingKind kind, Map<String, ?> input) {
        return new PostingReader(PostingSheet.of(kind), input).form();
    }

    /** As much as can be read; what is wrong counts as not written. */
    static PostingDetails readable(ListingKind kind, Map<String, ?> input) {
        return new PostingReader(PostingSheet.of(kind), input).details();
    }

    private Form form() {
        PostingDetails details = details();
        boolean draft = "DRAFT".equals(in.choice("state", "状态", List.of("DRAFT", "PUBLISHED")));
        if (draft && details.title() == null) {
            in.refuse("summary", sheet.field("summary").label() + "是空的。", "请用自己的话写；名称可以不填。");
        }
        if (!draft) {
            sheet.fields().stream().filter(f -> f.required() && details.value(f.name()) == null && in.isBlank(f.name()))
                    .forEach(f -> in.refuse(f.name(), f.label() + "是空的。", f.hint().isEmpty() ? "还没想好可以存为草稿。" : f.hint()));
        }
        inOrder(details, "payMinYuan", "payMaxYuan");
        if (!draft) {
            counted(details, "priceYuan", "priceUnit");
        }
        Form form = new Form(details, draft, in.text("ownerId", "发布单位编号", 100), ListingForms.version(in));
        in.finish();
        return form;
    }

    private PostingDetails details() {
        Map<String, Object> values = new LinkedHashMap<>();
        sheet.fields().forEach(f -> values.put(f.name(), value(f)));
        if (values.get("title") == null) {
            values.put("title", ListingForms.firstWords((String) values.get("summary")));
        }
        return new PostingDetails(sheet.kind(), values);
    }

    private Object value(PostingField f) {
        Object value = switch (f.type()) {
            case LINE, AREA -> in.text(f.name(), f.label(), f.through());
            case LINES -> in.texts(f.name(), f.label(), MOST_LINES, Math.min(f.through(), LONGEST_LINE));
            case MONEY -> in.money(f.name(), f.label());
            case WHOLE -> in.number(f.name(), f.label(), f.from(), f.through());
            case DAY -> in.date(f.name(), f.label());
            case CHOICE -> in.choice(f.name(), f.label(), f.choices());
            case FLAG -> in.flag(f.name(), f.label());
            case SEGMENT -> ListingForms.segment(in);
            case SEGMENTS -> ListingForms.segments(in, f.name(), f.label(), f.through());
            case FIELD -> in.choice(f.name(), f.label(), Codes.listFields().keySet());
        };
        if (f.isText() && value != null) {
            PersonalData.find(value.toString()).ifPresent(what -> in.refuse(f.name(), f.label() + "里像是有" + what + "，图谱里不存个人信息。", "请删去；双方同意之后再交换联系方式。"));
        }
        return f.type() == Type.MONEY && value instanceof BigDecimal yuan && yuan.signum() == 0
                ? in.refuse(f.name(), f.label() + "不能是 0。", "还没定的不填。") : value;
    }

    /** A price is for one of something: an order takes it as often as it has units. */
    private void counted(PostingDetails details, String price, String unit) {
        if (details.money(price) != null && details.text(unit) == null && in.isBlank(unit)) {
            in.refuse(unit, "写了价格，没有写按什么计价。", sheet.field(unit).hint());
        }
    }

    private void inOrder(PostingDetails details, String least, String most) {
        BigDecimal from = details.money(least);
        BigDecimal upTo = details.money(most);
        if (from != null && upTo != null && from.compareTo(upTo) > 0) {
            in.refuse(most, sheet.field(most).label() + "低于下限。", "请核对两个数，单位都是元。");
        }
    }
}
