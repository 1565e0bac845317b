package cn.jinchuanggu.shared;

/**
 * What had this id was merged and is found under another one. Answered as 301 to the same address with the other id, and to
 * programs with {@code mergedInto}.
 */
public final class Moved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final String into;

    /**
     * @param id   as it was asked for
     * @param into where it is found now
     */
    public Moved(String id, String into) {
        super(id + " 已并入 " + into + "。");
        this.id = id;
        this.into = into;
    }

    public String id() {
        return id;
    }

    public String into() {
        return into;
    }
}
