package cn.jinchuanggu.notification.robot;

/** What became of one attempt. */
enum RobotAnswer {
    TAKEN(""),
    /** Too fast, or the other side is busy. */
    BUSY("企业微信说发得太快或正忙，稍后再发。"),
    /** No answer in time, or no connection. */
    AWAY("企业微信连不上，或者没有及时回答，稍后再发。"),
    /** An answer that is not in the list of the interface. */
    REFUSED("企业微信没有收下这一条，稍后再发。"),
    /** No robot has this key any more. */
    WRONG_KEY("企业微信不认得这个机器人：密钥不对，或者机器人已经移出群聊。");

    private final String trouble;

    RobotAnswer(String trouble) {
        this.trouble = trouble;
    }

    /** In Chinese, for the owner; empty for no trouble. */
    String trouble() {
        return trouble;
    }
}
