package cn.jinchuanggu.supermarket;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far an enterprise has come, and which services are usual then; a suggestion of the platform, not of the policy. */
public enum Stage {
    TEAM("团队", List.of("知识产权", "研发设计", "财税法律")),
    START("初创", List.of("知识产权", "研发设计", "科技金融", "财税法律")),
    GROWTH("成长", List.of("检验检测", "中试服务", "科技金融", "人力资源")),
    MATURE("成熟", List.of("技术转移", "检验检测", "科技咨询", "教育培训"));

    private final String label;
    private final List<String> categories;

    Stage(String label, List<String> categories) {
        this.label = label;
        this.categories = categories;
    }

    /** The word that the graph has for it, too. */
    public String label() {
        return label;
    }

    boolean isUsual(String category) {
        return categories.contains(category);
    }

    List<String> categories() {
        return categories;
    }

    /** By name or by Chinese word. */
    public static Optional<Stage> find(String word) {
        return Arrays.stream(values()).filter(s -> s.name().equals(word) || s.label.equals(word)).findFirst();
    }
}
