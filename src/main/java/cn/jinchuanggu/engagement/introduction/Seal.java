package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.journal.Chain;
import java.util.List;
import java.util.Locale;

/**
 * Words that an entry vouches for without saying them. The entry has the hash; who is shown the words and the salt can
 * check them, who is not cannot guess them. When the words are forgotten the chain stays whole.
 *
 * @param name what they are: {@code supplier, demander, message} or {@code conflict}
 * @param salt 64 hexadecimal digits of its own for each
 */
public record Seal(String name, String value, String salt) {

    /** What the proposing entry of an introduction seals, in this order: both parties, the message, the declaration. */
    static List<Seal> allOf(IntroductionHead head) {
        return List.of(party(Side.SUPPLIER, head), party(Side.DEMANDER, head), of("message", head.message(), head.secret()),
                of("conflict", head.conflict(), head.secret()));
    }

    /** Who a side is: id and name. */
    static Seal party(Side side, IntroductionHead head) {
        return of(side.name().toLowerCase(Locale.ROOT), head.of(side).partyId() + " " + head.of(side).partyName(), head.secret());
    }

    /** SHA-256, lower-case hexadecimal, of salt, name and value with line feeds between. */
    public String hash() {
        return Chain.sha256(salt + "\n" + name + "\n" + value);
    }

    /** @param secret of the introduction; one salt tells nothing about another */
    private static Seal of(String name, String value, String secret) {
        return new Seal(name, value, Chain.sha256(secret + "\n" + name));
    }
}
