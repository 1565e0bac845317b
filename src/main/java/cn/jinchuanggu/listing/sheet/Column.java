package cn.jinchuanggu.listing.sheet;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The columns of the sheet, in the order of the template, each with the field of an achievement that it fills. */
enum Column {
    TITLE("title", "成果名称", true, "一句话的名称，最多 200 字。同一单位同名的成果只收一次。", "", "井下皮带跑偏视觉监测装置（示例）", "名称"),
    SUMMARY("summary", "摘要", true, "它是什么、能做什么，不写技术秘密。", "", "用防爆相机识别皮带跑偏、撕裂，提前报警。", "成果摘要", "成果简介", "简介"),
    PROBLEM("problem", "解决的问题", false, "用在哪里，解决什么难处。", "", "主运皮带跑偏靠人巡检，发现晚。"),
    ADVANTAGE("advantage", "优势", false, "比哪种现有做法好在哪里。", "", "比托辊开关早 5 秒报警，不停机安装。", "先进性"),
    INDICATORS("indicators", "技术指标", false, "每行一条或用；隔开，带单位。", "", "识别准确率≥95%；报警时间≤2 s", "指标"),
    READINESS("readiness", "成熟度", false, "技术成熟度（GB/T 22900）。", "1 到 9 的整数", "7", "技术成熟度", "TRL"),
    EVIDENCE("readinessEvidence", "成熟度依据", false, "什么能证明这个成熟度。", "", "在两座矿井连续运行 6 个月"),
    MODES("modes", "合作方式", false, "可写几种，用、隔开。",
            Arrays.stream(CooperationMode.values()).map(CooperationMode::label).collect(Collectors.joining("、")), "技术转让、委托开发"),
    PRICE("priceYuan", "意向价格（元）", false, "不填为面议；单位是元，也可写 80万。", "数字或面议", "800000", "意向价格", "价格"),
    PROPERTY_KIND("propertyKind", "知识产权类型", false, "只写最主要的一种。", "发明专利、实用新型、外观设计、软件著作权、技术秘密", "发明专利"),
    PROPERTY_STATE("propertyState", "知识产权状态", false, "", "已授权、实审中、未申请", "已授权"),
    PROPERTY_COUNT("propertyCount", "知识产权数量", false, "", "1 到 1000 的整数", "2"),
    SEGMENT("segment", "细分领域", false, "三大产业下的细分领域。",
            Codes.listTracks().stream().flatMap(t -> t.segments().stream()).map(Track.Segment::name).collect(Collectors.joining("、")), "煤矿安全装备"),
    FIELD("field", "学科", false, "学科名称或代码（GB/T 13745）。", String.join("、", Codes.listFields().values()), "", "学科代码"),
    INDUSTRY("industry", "行业代码", false, "国民经济行业代码（GB/T 4754）。", "", "3511"),
    PARTNER("partnerNeeded", "需要对方提供", false, "希望对方有什么条件。", "", "有主运皮带的矿井一处"),
    CONCEPTS("concepts", "关键词", false, "用、隔开，最多 20 个。", "", "皮带跑偏、机器视觉", "关键字"),
    INVENTORS("inventorIds", "完成人编号", false, "平台专家库里的编号，用、隔开。", "", ""),
    MASKED("masked", "隐去单位", false, "对外是否隐去拥有单位。", "是、否", "否", "是否隐去单位"),
    OWNER("ownerId", "拥有单位编号", false, "自己的单位不用填；经纪人和运营人员代填时写平台上的单位编号。", "", "");

    /** The column that a returned file has more than the template; it is passed over when the file comes again. */
    static final String ERRORS = "错误";

    private static final Pattern READINESS_FRAME = Pattern.compile("(?i)^TRL[\\s\\-]*|\\s*级$");
    private static final Pattern LIST_MARKS = Pattern.compile("[、，,；;\\r\\n]+");
    private static final Map<String, String> SEGMENTS = Codes.listTracks().stream().flatMap(t -> t.segments().stream())
            .collect(Collectors.toMap(s -> SheetColumn.plain(s.name()), Track.Segment::id));
    private static final Map<String, String> FIELDS = Codes.listFields().entrySet().stream()
            .collect(Collectors.toMap(e -> SheetColumn.plain(e.getValue()), Map.Entry::getKey, (first, same) -> first));

    private final SheetColumn column;

    Column(String field, String header, boolean required, String explanation, String allowed, String example, String... alsoKnownAs) {
        this.column = new SheetColumn(field, header, List.of(alsoKnownAs), required, explanation, allowed, example, this::value);
    }

    /** The column with this header; blanks, width, 必填 marks and remarks in brackets do not matter. */
    static Optional<Column> find(String header) {
        return Arrays.stream(values()).filter(c -> c.column.answersTo(header)).findFirst();
    }

    /** The header of the column that fills a field; the field itself when no column does. */
    static String headerOf(String field) {
        return Arrays.stream(values()).filter(c -> c.field().equals(field)).map(Column::header).findFirst().orElse(field);
    }

    /** What a cell's text means for the field: names of the code lists become codes, lists are taken apart. */
    Object value(String cell) {
        return switch (this) {
            case SEGMENT -> SEGMENTS.getOrDefault(SheetColumn.plain(cell), cell);
            case FIELD -> FIELDS.getOrDefault(SheetColumn.plain(cell), cell);
            case READINESS -> READINESS_FRAME.matcher(cell).replaceAll("");
            case CONCEPTS, INVENTORS -> List.of(LIST_MARKS.split(cell));
            default -> cell;
        };
    }

    String field() {
        return column.field();
    }

    String header() {
        return column.header();
    }

    boolean isRequired() {
        return column.required();
    }

    String explanation() {
        return column.explanation();
    }

    String allowed() {
        return column.allowed();
    }

    String example() {
        return column.example();
    }

    /** As others read it. */
    SheetColumn column() {
        return column;
    }
}
