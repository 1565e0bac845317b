package cn.jinchuanggu.notification;

import cn.jinchuanggu.notification.store.NotificationStore;
import cn.jinchuanggu.notification.store.PreferenceStore;
import cn.jinchuanggu.notification.store.SavedSearchStore;
import cn.jinchuanggu.shared.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one click by which the reader of an e-mail stops it, without signing in. The secret in the link is the right: that of a
 * saved search, or that of a person with the kind behind a dot ({@code secret.ANSWER}), or of a person alone for all e-mail.
 */
@Service
public class Mutes {

    private final SavedSearchStore searches;
    private final SavedSearches saved;
    private final PreferenceStore preferences;
    private final NotificationStore notifications;

    Mutes(SavedSearchStore searches, SavedSearches saved, PreferenceStore preferences, NotificationStore notifications) {
        this.searches = searches;
        this.saved = saved;
        this.preferences = preferences;
        this.notifications = notifications;
    }

    /** The end of the link that stops e-mail about this kind. */
    public static String link(Preference preference, NotificationKind kind) {
        return preference.token() + "." + kind.name();
    }

    /**
     * What the link would stop, in Chinese; changes nothing.
     *
     * @throws NotFound when the link is of nothing, or no longer
     */
    public String describe(String link) {
        return find(link).describe();
    }

    /** Stops it; doing it twice changes nothing. @throws NotFound as above */
    @Transactional
    public String mute(String link) {
        Target target = find(link);
        target.mute().run();
        return target.describe();
    }

    private record Target(String describe, Runnable mute) {
    }

    private Target find(String link) {
        Optional<SavedSearch> search = searches.findByToken(link);
        if (search.isPresent()) {
            return new Target("“" + search.get().name() + "”的新匹配", () -> saved.mute(search.get(), true));
        }
        String[] parts = link.split("\\.", 2);
        Preference person = preferences.findByToken(parts[0]).orElseThrow(() -> new NotFound("静音链接", "…"));
        if (parts.length == 1) {
            return new Target("所有邮件通知", () -> stopMail(person, Arrays.asList(NotificationKind.values())));
        }
        NotificationKind kind = NotificationKind.find(parts[1]).orElseThrow(() -> new NotFound("静音链接", "…"));
        return new Target("关于“" + kind.label() + "”的邮件", () -> stopMail(person, List.of(kind)));
    }

    private void stopMail(Preference person, List<NotificationKind> kinds) {
        Preference changed = preferences.take(person.account());
        for (NotificationKind kind : kinds) {
            changed = changed.with(kind, changed.choice(kind).withoutMail());
            notifications.forgetMail(person.account(), kind);
        }
        preferences.saveChoices(changed);
    }
}
