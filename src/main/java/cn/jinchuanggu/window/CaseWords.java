package cn.jinchuanggu.window;

import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people write into a case: no telephone, no address of mail, no number of a document of a person is kept. */
final class CaseWords {

    private static final String REMEDY = "代办件不存个人的证件号和联系方式：请删去再提交。服务专员在平台里和您联系，证件带到窗口核对，平台只记“已收”。";

    private CaseWords() {
    }

    /**
     * @param texts what was written, by the name of its field
     * @throws InvalidInput naming every field with personal data in it
     */
    static void refusePersonalData(Map<String, ?> texts) {
        List<Problem> problems = new ArrayList<>();
        texts.forEach((field, text) -> {
            if (text instanceof String words) {
                PersonalData.find(words).ifPresent(kind -> problems.add(new Problem(field, "这里写了" + kind + "。", REMEDY)));
            }
        });
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
