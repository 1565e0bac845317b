package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.Completeness.Aspect;
import cn.jinchuanggu.listing.indicator.Completeness.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the author of a need what is missing before anyone can test it: indicators with units, budget, date, 验收方式; and
 * advises on the five elements 材料、方法、功效、产品、应用. What stands in the free text counts as given.
 */
public final class NeedCompleteness {

    private static final int INDICATORS = 40;
    private static final int INDICATORS_HALF = 15;
    private static final int OTHER_PART = 20;

    private record Element(Aspect aspect, String question, String example, List<String> words) {
    }

    private static final List<Element> ELEMENTS = List.of(
            new Element(Aspect.MATERIAL, "涉及什么材料或原料？写明牌号或成分，更容易匹配到合适的成果。", "例如：材料为 6061 铝合金，厚度 2 mm",
                    List.of("材料", "原料", "合金", "钢", "树脂", "粉", "纤维", "催化剂", "铝", "铜", "煤", "涂料", "薄膜", "晶", "硅", "陶瓷",
                            "玻璃", "液", "药", "样品", "数据", "图像")),
            new Element(Aspect.METHOD, "希望用什么方法或工艺，或者哪些方法试过不行？", "例如：已试过人工目检，希望采用机器视觉方法",
                    List.of("工艺", "方法", "算法", "技术路线", "采用", "通过", "流程", "方式", "模型", "试过", "原理")),
            new Element(Aspect.EFFECT, "要解决什么问题，达到什么功效？", "例如：把漏检率从 3% 降到 0.5% 以下",
                    List.of("提高", "降低", "实现", "解决", "减少", "提升", "避免", "防止", "改善", "去除", "缩短", "节约", "达到", "增强")),
            new Element(Aspect.PRODUCT, "最后要交付什么产品：设备、软件、材料还是工艺包？", "例如：交付样机 1 台及操作软件 1 套",
                    List.of("设备", "装置", "系统", "产品", "软件", "样机", "仪", "平台", "器件", "机器人", "生产线", "工艺包", "传感器", "药",
                            "材料")),
            new Element(Aspect.APPLICATION, "用在什么场合？写明行业、工序和现场条件。", "例如：用于煤矿井下皮带机，粉尘大、需防爆",
                    List.of("用于", "应用", "场景", "适用", "井下", "车间", "现场", "生产线", "行业", "领域", "工序", "环境", "矿", "医院")));

    private NeedCompleteness() {
    }

    /**
     * Reviews a draft; never throws.
     *
     * @param draft as much of the need as is written
     * @param today the day the review is made; a date before it counts as missing
     */
    public static Completeness review(NeedDraft draft, LocalDate today) {
        PlainText text = new PlainText(draft.wholeText());
        NeedExtract found = NeedExtract.of(draft.wholeText(), today);
        List<VagueWording.Vague> vague = VagueWording.find(text, found.indicators());
        List<Item> items = new ArrayList<>();
        int percent = indicators(found, vague, items) + budget(draft, found, items)
                + deadline(draft, found, today, items) + acceptance(draft, found, items);
        elements(draft.wholeText(), found, items);
        List<Item> ordered = new ArrayList<>(items.stream().filter(Item::required)
                .sorted(Comparator.comparingInt(Item::gain).reversed()).toList());
        ordered.addAll(items.stream().filter(i -> !i.required()).toList());
        LocalDate deadline = draft.deadline() != null ? draft.deadline() : found.deadline().map(Found::value).orElse(null);
        List<Item> missing = ordered.stream().filter(Item::required).toList();
        return new Completeness(percent, ordered, found, Triage.of(text, missing, deadline, today));
    }

    // --- indicators ---

    private static int indicators(NeedExtract found, List<VagueWording.Vague> vague, List<Item> items) {
        boolean testable = found.targets().stream().anyMatch(Indicator::isTestable);
        int reached = testable ? INDICATORS : found.targets().isEmpty() ? 0 : INDICATORS_HALF;
        int gain = INDICATORS - reached;
        for (VagueWording.Vague v : vague) {
            items.add(new Item(Aspect.INDICATORS, !testable,
                    "您写了“" + v.words().value() + "”，请写成数字，例如：" + v.example() + "。",
                    v.example(), v.words(), gain));
        }
        Indicator change = found.targets().stream().filter(Indicator::isRelative).findFirst().orElse(null);
        if (change != null) {
            items.add(withoutBase(change, gain));
        } else if (!testable && vague.isEmpty()) {
            items.add(noIndicator(found, gain));
        }
        return reached;
    }

    private static Item withoutBase(Indicator change, int gain) {
        String name = change.name().isEmpty() ? "该指标" : change.name();
        String example = name + "由（现在的数值）" + change.relative().label() + "到（目标数值）";
        return new Item(Aspect.INDICATORS, gain > 0, "您写了“" + change.text() + "”，但没有写明现在是多少，请补充" + name
                + "的现状值和目标值。", example, quoted(change), gain);
    }

    private static Found<String> quoted(Indicator i) {
        return new Found<>(i.text(), i.text(), i.start(), i.end());
    }

    private static Item noIndicator(NeedExtract found, int gain) {
        Indicator nameless = found.targets().stream().filter(i -> i.name().isEmpty()).findFirst().orElse(null);
        if (nameless != null) {
            return new Item(Aspect.INDICATORS, true, "您写了“" + nameless.text() + "”，请写明它是哪一项指标。",
                    "处理量" + nameless.displayValue(), quoted(nameless), gain);
        }
        return new Item(Aspect.INDICATORS, true, "技术指标还没有写成数字，请至少写一项带单位、可以测量的指标。",
                "缺陷识别准确率≥95%，检测速度≥60件/分钟", null, gain);
    }

    // --- budget, date, acceptance ---

    private static int budget(NeedDraft draft, NeedExtract found, List<Item> items) {
        if (draft.budget() != null || found.budget().isPresent()) {
            return OTHER_PART;
        }
        items.add(new Item(Aspect.BUDGET, true, "预算还没有写，请写一个范围；暂时不能确定时可写“面议”。", "预算50～80万元", null, OTHER_PART));
        return 0;
    }

    private static int deadline(NeedDraft draft, NeedExtract found, LocalDate today, List<Item> items) {
        String example = (today.getYear() + 1) + "年6月30日前完成";
        if (draft.deadline() != null && draft.deadline().isBefore(today)) {
            items.add(new Item(Aspect.DEADLINE, true,
                    "期望完成时间 " + draft.deadline() + " 已经过去，请改为今天以后的日期。", example, null, OTHER_PART));
            return 0;
        }
        if (draft.deadline() != null || found.deadline().isPresent()) {
            return OTHER_PART;
        }
        items.add(new Item(Aspect.DEADLINE, true, "期望什么时候完成？请写明日期或期限。", example, null, OTHER_PART));
        return 0;
    }

    private static int acceptance(NeedDraft draft, NeedExtract found, List<Item> items) {
        if (!draft.acceptance().isBlank() || found.acceptance().isPresent()) {
            return OTHER_PART;
        }
        Indicator first = found.targets().stream().filter(Indicator::isTestable).findFirst().orElse(null);
        String example = first == null ? "以第三方检测报告为准，现场试运行30天"
                : "由第三方检测" + first.name() + "，达到 " + first.displayValue() + " 为合格";
        items.add(new Item(Aspect.ACCEPTANCE, true, "怎样算做成了？请写明验收方式：由谁检测、在哪里试运行、以什么为准。", example, null, OTHER_PART));
        return 0;
    }

    private static void elements(String text, NeedExtract found, List<Item> items) {
        for (Element e : ELEMENTS) {
            boolean read = found.elements().stream().anyMatch(f -> f.aspect() == e.aspect);
            if (!read && !Clause.hasAny(text, e.words)) {
                items.add(new Item(e.aspect, false, e.question, e.example, null, 0));
            }
        }
    }
}
