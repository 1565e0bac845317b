package cn.jinchuanggu.journal;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.shared.InvalidInput;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * A request that changes something: who asks, and how to know it when it comes again.
 *
 * @param name        the account and the key of the request
 * @param fingerprint what the request says
 * @param origin      network address it came from; 平台 for what the platform does by itself
 */
public record Command(Actor actor, String name, String fingerprint, String origin) {

    private static final int LONGEST_KEY = 200;

    /**
     * @param key     {@code Idempotency-Key}: the same key by the same account gives the same answer; null or blank for none
     * @param request what is asked, as JSON values
     * @throws InvalidInput when the key is longer than 200 characters
     */
    public static Command of(Actor actor, String key, Object request) {
        if (key != null && key.length() > LONGEST_KEY) {
            throw new InvalidInput("Idempotency-Key", "Idempotency-Key 最多 " + LONGEST_KEY + " 个字符。", "请换一个短的，如 UUID。");
        }
        String name = actor.username() + "\n" + (key == null || key.isBlank() ? UUID.randomUUID().toString() : key);
        return new Command(actor, name, Chain.sha256(JournalJson.write(request)), Origin.ofRequest());
    }

    /**
     * The entry that this request made when it came before.
     *
     * @throws InvalidInput when the key was used for another request
     */
    public Optional<Entry> findRepeated(Collection<Entry> entries) {
        Optional<Entry> before = entries.stream().filter(e -> e.command().equals(name)).findFirst();
        if (before.filter(e -> !e.fingerprint().equals(fingerprint)).isPresent()) {
            throw new InvalidInput("Idempotency-Key", "这个 Idempotency-Key 已经用于另一个内容不同的请求。", "重复同一个请求用同一个键，新的请求请换一个。");
        }
        return before;
    }
}
