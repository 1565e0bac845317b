package cn.jinchuanggu.shared;

/** Nothing with this id that the asker may see. Answered as 404 in HTML and in JSON. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param kind what was looked for, in Chinese, such as {@code 技术需求}
     * @param id   the id as it was asked for
     */
    public NotFound(String kind, String id) {
        super("没有编号为 " + id + " 的" + kind + "。");
    }
}
