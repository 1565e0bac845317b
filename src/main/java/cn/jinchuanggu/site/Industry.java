package cn.jinchuanggu.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The three industries on which 晋创谷·长治 concentrates, as the home page introduces them. */
public enum Industry {
    ELECTRONICS("track-electronics", "电子信息", "electronics", List.of("智能终端", "半导体光电", "信创", "软件与信息技术服务")),
    EQUIPMENT("track-equipment", "高端装备制造", "equipment", List.of("智能制造装备", "煤矿安全装备", "工业机器人", "无人机")),
    HEALTH("track-health", "生物医药与大健康", "health", List.of("中药材与现代中医药", "原料药与医药中间体", "新型医疗器械", "大健康产品"));

    private final String track;
    private final String label;
    private final String picture;
    private final List<String> segments;

    Industry(String track, String label, String picture, List<String> segments) {
        this.track = track;
        this.label = label;
        this.picture = picture;
        this.segments = segments;
    }

    public static Optional<Industry> find(String track) {
        return Arrays.stream(values()).filter(i -> i.track.equals(track)).findFirst();
    }

    /** Id of the industry in the graph. */
    public String track() {
        return track;
    }

    public String label() {
        return label;
    }

    /** Name of its drawing, {@code /img/<picture>.svg}. */
    public String picture() {
        return picture;
    }

    /** A few of its segments, for the card. */
    public List<String> segments() {
        return segments;
    }
}
