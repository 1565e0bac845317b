package cn.jinchuanggu.notification;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something one person was told.
 *
 * @param text      one Chinese sentence with nothing in it that its reader may not know
 * @param link      page that says more, and decides who may read it; begins with a slash
 * @param searchId  the saved search that was answered
 * @param listingId the listing that answered it
 */
public record Notification(String id, String account, NotificationKind kind, String text, String link, OffsetDateTime at, boolean read,
        Optional<String> searchId, Optional<String> listingId) {
}
