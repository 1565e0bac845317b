package cn.jinchuanggu.engagement.introduction.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.engagement.introduction.Certificate;
import cn.jinchuanggu.engagement.introduction.Introduction;
import cn.jinchuanggu.engagement.introduction.IntroductionHead;
import cn.jinchuanggu.engagement.introduction.Side;
import cn.jinchuanggu.engagement.introduction.Sight;
import cn.jinchuanggu.journal.Entry;
import java.util.List;

/**
 * A certificate to be printed.
 *
 * @param supplier name of the owner of the achievement, or that it is sealed
 * @param digest   of the file that goes with the paper
 */
public record CertificatePaper(String id, String issuedAt, String need, String achievement, String supplier, String demander, String proposedBy, String mandateId,
        boolean illustrative, List<Line> lines, String digest) {

    private static final String SEALED = "（已封存，双方同意披露后可以打开）";

    /** An entry on paper. */
    public record Line(int sequence, String at, String label, String state, String person, String hash) {
    }

    static CertificatePaper of(Certificate certificate, Introduction introduction, Actor reader) {
        Sight sight = Sight.of(introduction, reader);
        IntroductionHead head = introduction.head();
        return new CertificatePaper(introduction.id(), (String) certificate.content().get("issuedAt"), head.need().title(), head.achievement().title(),
                name(Side.SUPPLIER, sight), name(Side.DEMANDER, sight), sight.personOf(introduction.entries().getFirst()), head.mandate().orElse(null),
                head.need().illustrative() || head.achievement().illustrative(), introduction.entries().stream().map(e -> line(e, sight)).toList(),
                (String) certificate.content().get("digest"));
    }

    private static String name(Side side, Sight sight) {
        return sight.names(side) ? sight.nameOf(side) : SEALED;
    }

    private static Line line(Entry entry, Sight sight) {
        return new Line(entry.sequence(), entry.at().toString(), Introduction.step(entry).label(), Introduction.state(entry).label(), sight.personOf(entry), entry.hash());
    }
}
