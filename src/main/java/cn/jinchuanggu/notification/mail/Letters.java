package cn.jinchuanggu.notification.mail;

import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.MailSettings;
import cn.jinchuanggu.notification.Mutes;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.SavedSearch;
import cn.jinchuanggu.notification.store.NotificationStore;
import cn.jinchuanggu.notification.store.SavedSearchStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the letter of an e-mail at the moment of sending: what its reader muted meanwhile is not in it. */
@Component
class Letters {

    private static final int LONGEST_SUBJECT = 80;

    private final NotificationStore notifications;
    private final SavedSearchStore searches;
    private final MailSettings settings;

    Letters(NotificationStore notifications, SavedSearchStore searches, MailSettings settings) {
        this.notifications = notifications;
        this.searches = searches;
        this.settings = settings;
    }

    /** Empty when nothing is left to say. */
    Optional<Letter> write(String mail, Preference reader) {
        Map<String, SavedSearch> saved = new LinkedHashMap<>();
        Map<String, List<Notification>> groups = new LinkedHashMap<>();
        for (Notification notification : notifications.listInMail(mail)) {
            Choice choice = reader.choice(notification.kind());
            notification.searchId().flatMap(searches::find).ifPresent(search -> saved.put(search.id(), search));
            boolean wanted = choice.mail() && !choice.muted() && notification.searchId().map(id -> saved.containsKey(id) && !saved.get(id).muted()).orElse(true);
            if (wanted) {
                groups.computeIfAbsent(notification.searchId().orElse(notification.kind().name()), key -> new ArrayList<>()).add(notification);
            }
        }
        return groups.isEmpty() ? Optional.empty() : Optional.of(letter(groups, saved, reader));
    }

    private Letter letter(Map<String, List<Notification>> groups, Map<String, SavedSearch> saved, Preference reader) {
        List<Notification> all = groups.values().stream().flatMap(List::stream).toList();
        String subject = all.size() == 1 ? "晋创谷：" + all.getFirst().text() : "晋创谷：" + all.size() + " 条新消息";
        boolean oneSearch = groups.size() == 1 && saved.containsKey(groups.keySet().iterator().next());
        return new Letter(subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…",
                groups.entrySet().stream().map(e -> group(e.getValue(), saved.get(e.getKey()), reader)).toList(),
                oneSearch ? saved.values().iterator().next().token() : reader.token());
    }

    private Letter.Group group(List<Notification> of, SavedSearch search, Preference reader) {
        List<Letter.Line> lines = of.stream().map(n -> new Letter.Line(n.text(), settings.baseUrl() + n.link())).toList();
        String kind = of.getFirst().kind().label();
        return search != null ? new Letter.Group("保存的“" + search.name() + "”", lines, "这项保存的检索", url(search.token()))
                : new Letter.Group(kind, lines, "“" + kind + "”", url(Mutes.link(reader, of.getFirst().kind())));
    }

    private String url(String link) {
        return settings.baseUrl() + "/mutes/" + link;
    }
}
