package cn.jinchuanggu.site.state;

import java.util.List;

/**
 * How the platform is, part by part, for people and programs.
 *
 * @param well  whether nothing has to be done
 * @param parts in the order in which they are shown
 */
record PlatformState(boolean well, List<Part> parts) {

    PlatformState {
        parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param key     for programs, such as {@code disk}
     * @param name    for people
     * @param level   how it stands
     * @param figures what was measured
     * @param advice  what to do, a Chinese sentence; empty when there is nothing to do
     */
    record Part(String key, String name, Level level, List<Figure> figures, String advice) {

        Part {
            figures = List.copyOf(figures);
        }
    }

    /** @param value with its unit, as people read it */
    record Figure(String name, String value) {
    }

    /** Told in words, and by colour beside them. */
    enum Level {
        GOOD("正常", "good"),
        BUSY("在追赶", "wait"),
        BAD("要处理", "bad");

        private final String label;
        private final String tone;

        Level(String label, String tone) {
            this.label = label;
            this.tone = tone;
        }

        public String label() {
            return label;
        }

        public String tone() {
            return tone;
        }
    }
}
