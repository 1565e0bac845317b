package cn.jinchuanggu.privacy;

import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.PersonalData;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request as it was written, read with all its problems at once. */
record NewRequest(RequestKind kind, Optional<String> expertId, String text, Optional<String> newName) {

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_NAME = 60;

    /**
     * @param fields {@code kind, text, expertId, newName}
     * @param byDesk whether the desk files it for somebody else: then it says how the person was known to be the one
     * @throws InvalidInput with every problem
     */
    static NewRequest read(Map<String, ?> fields, boolean byDesk) {
        InputFields input = new InputFields(fields);
        List<String> kinds = Arrays.stream(RequestKind.values()).map(Enum::name).toList();
        String name = input.choice("kind", "请求", kinds);
        RequestKind kind = name == null ? null : RequestKind.valueOf(name);
        if (input.isBlank("kind")) {
            input.refuse("kind", "没有选择请求什么。", "请选一项。");
        }
        String text = input.text("text", "说明", LONGEST_TEXT);
        String expertId = input.text("expertId", "专家编号", 200);
        String newName = input.text("newName", "新的显示名称", LONGEST_NAME);
        if (text == null && (byDesk || kind == RequestKind.CORRECT && newName == null || kind == RequestKind.EXPLAIN)) {
            input.refuse("text", byDesk ? "没有写怎样核实了本人。" : "没有写明要更正或解释什么。", byDesk ? "例如：本人 11 月 20 日持证件到窗口。" : "请用一两句话说明。");
        }
        if (text != null) {
            PersonalData.find(text).ifPresent(found -> input.refuse("text", "里面像是有" + found + "。", "请删去：办理不需要它，平台也不保存它。"));
        }
        if (kind != null && kind.isAboutExpert() && expertId == null) {
            input.refuse("expertId", "没有写是哪一位专家。", "请写图谱里的编号，专家页面的地址里就有。");
        }
        input.finish();
        return new NewRequest(kind, Optional.ofNullable(expertId), text == null ? "" : text, Optional.ofNullable(newName));
    }
}
