package cn.jinchuanggu.listing.indicator;

import cn.jinchuanggu.listing.indicator.Completeness.Aspect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the five elements of a need in its words: 材料, 方法, 功效, 产品, 应用. Each is a phrase of the author, cut at
 * punctuation and small words, told by what it ends in (…合金, …工艺, …装置, …车间) or begins with (采用…, 降低…, 用于…).
 *
 * <p>Reads what is written and infers nothing: a phrase that is cut too short or too long is still a phrase of the text.
 */
final class ElementReader {

    private static final int MOST_OF_ONE = 3;
    private static final int BACKGROUND_REACH = 20;
    /** A clause with one of these tells of the company and what it has, not of what it needs. */
    private static final List<String> BACKGROUND = List.of("公司", "我厂", "我司", "现有", "拥有", "已建", "成立", "配备", "荣获", "已有");

    /** Characters of a phrase: no punctuation, no space, none of the small words that join phrases. */
    private static final String OF_PHRASE = "[^\\p{Punct}\\p{IsPunctuation}\\s的了与和及或对在为将把从是等其该本我您们你能可并且以也都就要会让使给还不没有]";

    private record Form(Aspect aspect, Pattern pattern) {
    }

    private static final List<Form> FORMS = List.of(
            form(Aspect.MATERIAL, OF_PHRASE + "{0,8}(?:合金|不锈钢|铸铁|碳钢|钢材|树脂|塑料|橡胶|纤维|陶瓷|玻璃|石墨烯|石墨|薄膜|涂料|催化剂|"
                    + "添加剂|粉末|粉体|水泥|混凝土|煤矸石|矿石|污泥|废水|废渣|药材|提取物|晶片|硅片|基材|原料|复合材料|耐火材料|溶液|电解液|"
                    + "润滑油|秸秆|党参|连翘|沙棘|黄芪)"),
            form(Aspect.METHOD, "(?:采用|通过|利用|借助|基于|运用)" + OF_PHRASE + "{2,16}"),
            form(Aspect.METHOD, OF_PHRASE + "{1,10}(?:工艺|算法|技术路线|方法|检测法|焊接|热处理|发酵|萃取|增材制造|3D打印)"),
            form(Aspect.EFFECT, "(?:提高|提升|降低|减少|缩短|避免|防止|消除|去除|改善|解决|延长|节约|节省|增强|实现)"
                    + "[^，,。;；!！?？、\\n\\r]{2,20}"),
            form(Aspect.PRODUCT, OF_PHRASE + "{1,12}(?:设备|装置|系统|软件|平台|机器人|生产线|产线|传感器|样机|工艺包|终端|机组|模块|仪器|检测仪)"),
            form(Aspect.APPLICATION, "(?:应用于|适用于|用于|应用在|用在|面向)[^，,。;；!！?？、\\n\\r]{2,16}"),
            form(Aspect.APPLICATION, OF_PHRASE + "{1,8}(?:行业|领域|现场|车间|井下|矿区|工序|场景|环境|工地|医院|农田|大棚)"));

    private ElementReader() {
    }

    private static Form form(Aspect aspect, String pattern) {
        return new Form(aspect, Pattern.compile(pattern));
    }

    /** At most {@value #MOST_OF_ONE} phrases of each element, in the order of the text; the same words once. Linear. */
    static List<NeedExtract.Element> read(PlainText text) {
        String all = text.folded(0, text.length());
        var found = new ArrayList<NeedExtract.Element>();
        for (Form form : FORMS) {
            Matcher m = form.pattern.matcher(all);
            while (m.find() && count(found, form.aspect) < MOST_OF_ONE) {
                var element = new NeedExtract.Element(form.aspect, Found.at(text.source(m.start(), m.end()), text, m.start(), m.end()));
                boolean told = Clause.hasAny(Clause.around(text, m.start(), m.end(), BACKGROUND_REACH, 0), BACKGROUND);
                if (!told && found.stream().noneMatch(e -> e.aspect() == form.aspect && overlaps(e.words(), element.words()))) {
                    found.add(element);
                }
            }
        }
        found.sort(Comparator.comparingInt(e -> e.words().start()));
        return found;
    }

    private static long count(List<NeedExtract.Element> found, Aspect aspect) {
        return found.stream().filter(e -> e.aspect() == aspect).count();
    }

    private static boolean overlaps(Found<String> a, Found<String> b) {
        return a.value().equals(b.value()) || a.start() < b.end() && b.start() < a.end();
    }
}
