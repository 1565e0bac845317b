package cn.jinchuanggu.matching;

/** How something that is said of a pair is known. */
public enum Basis {
    /** Written by its owner in a field of its own, or a tie with a source: two facts were laid side by side. */
    STATED("明示"),
    /** Read out of free text, or guessed from likeness of words and meaning: may be wrong, and is marked so. */
    INFERRED("推断");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    /** The Chinese word for people. */
    public String label() {
        return label;
    }
}
