package cn.jinchuanggu.notification.mail;

import java.util.List;

/**
 * What an e-mail says.
 *
 * @param unsubscribe end of the link that stops what is in it with one click
 */
record Letter(String subject, List<Group> groups, String unsubscribe) {

    /**
     * What belongs together: the answers to one saved search, or the news of one kind.
     *
     * @param muteLabel what the link beside it stops
     * @param muteUrl   full address of that link
     */
    record Group(String heading, List<Line> lines, String muteLabel, String muteUrl) {
    }

    /** One notification. @param url full address of the page that says more */
    record Line(String text, String url) {
    }

    /** The same as plain text, for readers without HTML. */
    String plain(String settingsUrl, String rankingUrl) {
        StringBuilder text = new StringBuilder();
        for (Group group : groups) {
            text.append("【").append(group.heading()).append("】\n");
            group.lines().forEach(line -> text.append("- ").append(line.text()).append("\n  ").append(line.url()).append('\n'));
            text.append("不再通知").append(group.muteLabel()).append("：").append(group.muteUrl()).append("\n\n");
        }
        return text.append("通知设置和删除邮箱地址：").append(settingsUrl).append("\n不按我的特征推荐：").append(rankingUrl).append('\n').toString();
    }
}
