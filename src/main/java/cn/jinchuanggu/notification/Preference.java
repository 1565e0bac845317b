package cn.jinchuanggu.notification;

import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one person chose about being told.
 *
 * @param address     where e-mail goes; shown to nobody but this person
 * @param consentedAt when they agreed that the address is kept; empty without an address
 * @param choices     by kind; what is missing is {@link Choice#STANDARD}
 * @param token       secret in the links of this person's e-mails; empty until something was chosen
 */
public record Preference(String account, Optional<String> address, Optional<OffsetDateTime> consentedAt, Map<NotificationKind, Choice> choices, String token) {

    public Preference {
        choices = choices.isEmpty() ? Map.of() : new EnumMap<>(choices);
    }

    /** Of somebody who has chosen nothing. */
    static Preference standard(String account) {
        return new Preference(account, Optional.empty(), Optional.empty(), Map.of(), "");
    }

    public Choice choice(NotificationKind kind) {
        return choices.getOrDefault(kind, Choice.STANDARD);
    }

    Preference with(NotificationKind kind, Choice choice) {
        Map<NotificationKind, Choice> changed = new EnumMap<>(NotificationKind.class);
        changed.putAll(choices);
        changed.put(kind, choice);
        return new Preference(account, address, consentedAt, changed, token);
    }
}
