package cn.jinchuanggu.pool;

import java.util.Optional;

/**
 * Which places of a pool somebody wants to see.
 *
 * @param show        all who do not hold the title, those suggested, or those who hold it
 * @param mostMissing at most so many criteria missing
 * @param text        a part of the name
 * @param byName      by name; otherwise the nearest first
 */
public record PlaceQuery(Pool pool, boolean illustrative, Show show, Optional<PlaceState> state, Optional<String> track, int mostMissing,
        Optional<String> text, boolean byName) {

    /** Which of them, by how far they are. */
    public enum Show {
        ALL("全部"), SUGGESTED("建议入库"), HOLDERS("已有称号");

        private final String label;

        Show(String label) {
            this.label = label;
        }

        /** The Chinese word for people. */
        public String label() {
            return label;
        }
    }
}
