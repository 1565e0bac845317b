package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.NotRelevant;
import cn.jinchuanggu.notification.Notification;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Notifications;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.Preferences;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's notifications and settings over HTTP. */
@RestController
@RequestMapping("/api/notifications")
@Tag(name = "通知", description = "每个人只看到自己的；kind：MATCH、ANSWER、REFUSAL、CONSENT、DEADLINE、NOTICE、REGISTRATION、PAYMENT、LISTING、CASE、ORDER、VOUCHER、REQUEST、PRIVACY、CHANNEL")
class NotificationApi {

    private final Notifications notifications;
    private final Preferences preferences;
    private final NotRelevant notRelevant;

    NotificationApi(Notifications notifications, Preferences preferences, NotRelevant notRelevant) {
        this.notifications = notifications;
        this.preferences = preferences;
        this.notRelevant = notRelevant;
    }

    /** One notification. @param listing the listing that answered a saved search; null for other kinds */
    record View(String id, NotificationKind kind, String kindLabel, String text, String link, OffsetDateTime at, boolean read, String listing) {

        static View of(Notification n) {
            return new View(n.id(), n.kind(), n.kind().label(), n.text(), n.link(), n.at(), n.read(), n.listingId().orElse(null));
        }
    }

    /** @param address of the person who asks; null for none */
    record Settings(String address, OffsetDateTime consentedAt, Map<String, Choice> choices) {

        static Settings of(Preference preference) {
            Map<String, Choice> choices = new TreeMap<>();
            Arrays.stream(NotificationKind.values()).forEach(kind -> choices.put(kind.name(), preference.choice(kind)));
            return new Settings(preference.address().orElse(null), preference.consentedAt().orElse(null), choices);
        }
    }

    /** @param code name of a refusal code, or empty */
    record Reason(String code, String note) {
    }

    /** @param consent that the address is kept for notifications */
    record Address(String address, boolean consent) {
    }

    @GetMapping
    @Operation(summary = "我的通知", description = "新的在前；unread=true 只列未读。")
    Page<View> list(@RequestParam(defaultValue = "false") boolean unread, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size, Actor actor) {
        return notifications.list(actor, unread, new Paging(page, size)).map(View::of);
    }

    @PostMapping("/{id}/read")
    @Operation(summary = "标为已读")
    View read(@PathVariable String id, Actor actor) {
        notifications.markRead(id, actor);
        return View.of(notifications.get(id, actor));
    }

    @PostMapping("/{id}/not-relevant")
    @Operation(summary = "这条匹配不相关，因为……", description = "code：婉拒的原因码（TOO_EARLY、PRICE 等，见 POST /api/matches/feedback），空为与我们无关；note：code 为 OTHER 时必填。影响以后的排序，并标为已读。")
    View notRelevant(@PathVariable String id, @RequestBody(required = false) Reason sent, @RequestHeader(name = "Idempotency-Key", required = false) String key,
            Actor actor) {
        notRelevant.say(id, sent == null ? "" : sent.code(), sent == null ? "" : sent.note(), actor, key);
        return View.of(notifications.get(id, actor));
    }

    @PostMapping("/read")
    @Operation(summary = "全部标为已读")
    ResponseEntity<Void> readAll(Actor actor) {
        notifications.markAllRead(actor);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/settings")
    @Operation(summary = "我的通知设置")
    Settings settings(Actor actor) {
        return Settings.of(preferences.get(actor.username()));
    }

    @PutMapping("/settings")
    @Operation(summary = "修改通知设置", description = "请求体：种类到 {inApp, mail, rhythm: AT_ONCE|DAILY|WEEKLY, muted}；没有写的种类不变。")
    Settings choose(@RequestBody Map<NotificationKind, Choice> choices, Actor actor) {
        return Settings.of(preferences.choose(choices, actor));
    }

    @PutMapping("/settings/address")
    @Operation(summary = "保存邮箱地址", description = "consent 必须为 true：同意保存这个地址用于通知。地址只有本人看得到。")
    Settings keepAddress(@RequestBody Address sent, Actor actor) {
        return Settings.of(preferences.keepAddress(sent.address(), sent.consent(), actor));
    }

    @DeleteMapping("/settings/address")
    @Operation(summary = "删除邮箱地址", description = "还没有发出的邮件一并取消。")
    ResponseEntity<Void> eraseAddress(Actor actor) {
        preferences.eraseAddress(actor);
        return ResponseEntity.noContent().build();
    }
}
