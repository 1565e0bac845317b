package cn.jinchuanggu.access.session;

/** How far somebody who gave the right password has come. Only {@link #IN} is signed in; before that one page is open. */
public enum Stage {
    /** The code of the second factor is still missing. */
    CODE("/login/code", "这个账号启用了动态口令，还需要 6 位动态口令。", "程序请在 X-Second-Factor 请求头中发送当前的动态口令。"),
    /** The password was set by somebody else, or is too old. */
    PASSWORD("/account/password", "密码需要先修改：它由管理员设置，或者已经超过使用期限。", "请在“修改密码”页面设置新密码。"),
    /** The post asks for a second factor and none is set up. */
    ENROL("/account/second-factor", "这个岗位要求动态口令，请先启用。", "请登录页面，在“动态口令”页面启用。"),
    /** Nothing is missing. */
    IN("/", "", "");

    private final String page;
    private final String sentence;
    private final String remedy;

    Stage(String page, String sentence, String remedy) {
        this.page = page;
        this.sentence = sentence;
        this.remedy = remedy;
    }

    /** Where what is missing is given. */
    public String page() {
        return page;
    }

    /** What is missing, for people. */
    public String sentence() {
        return sentence;
    }

    /** What to do about it, for programs. */
    public String remedy() {
        return remedy;
    }
}
