package cn.jinchuanggu.search;

/** How close two listings are in meaning. */
public final class Meaning {

    private Meaning() {}

    /**
     * The mean, over title and whole text of the asking side, of the cosine to the nearer of title and whole text of the
     * offering side. In [-1, 1]; 0 when a side has no text. The same for the same pair, whoever looks.
     */
    public static double closeness(Embedding asking, Embedding offering) {
        return (nearest(asking.title(), offering) + nearest(asking.text(), offering)) / 2;
    }

    /** Cosine of this vector to the nearer of the two vectors of the offering side. */
    public static double nearest(float[] vector, Embedding offering) {
        double title = Vectors.cosine(vector, offering.title());
        return offering.text() == offering.title() ? title : Math.max(title, Vectors.cosine(vector, offering.text()));
    }
}
