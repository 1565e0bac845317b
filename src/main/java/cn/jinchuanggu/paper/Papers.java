package cn.jinchuanggu.paper;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Chain;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.page.PublicAddress;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Issues papers and knows them again. The ledger keeps the digest of the file, and the number that the paper comes to as a hash with the
 * code: whoever has the code and the number can compare them, and nobody reads the number from the ledger or the page.
 */
@Service
public class Papers {

    static final String WHAT = "what";
    static final String ISSUED_AT = "issuedAt";
    static final String DIGEST = "digest";
    static final String SEAL = "seal";

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Journal journal;
    private final PublicAddress address;
    private final Clock clock;

    Papers(Journal journal, PublicAddress address, Clock clock) {
        this.journal = journal;
        this.address = address;
        this.clock = clock;
    }

    /** @param file the PDF */
    public record Issued(CheckCode code, byte[] file) {
    }

    /**
     * Issues a paper and writes it down; the two belong together, so the ledger is written before the file is handed out.
     *
     * @param html what the paper says with its stamp, as {@link PaperPdf} takes it
     */
    public Issued issue(NewPaper paper, Actor actor, Function<Stamp, String> html) {
        CheckCode code = CheckCode.draw();
        String figure = paper.figure().isEmpty() ? "" : Figure.read(paper.figure()).orElseThrow();
        Stamp stamp = new Stamp(code, figure, address.of("/papers/" + code.letters()), OffsetDateTime.now(clock.withZone(CHANGZHI)).withNano(0));
        byte[] file = PaperPdf.of(html.apply(stamp));
        Map<String, Object> facts = new HashMap<>(Map.of(WHAT, paper.what(), ISSUED_AT, stamp.issuedAt().toString(), DIGEST, Chain.sha256(file)));
        if (!figure.isEmpty()) {
            facts.put(SEAL, seal(code, figure));
        }
        journal.note(Ledger.PAPER, code.subject(), paper.kind().name(), facts, "", Command.of(actor, null, facts));
        return new Issued(code, file);
    }

    /** Empty when the platform issued none with this code. */
    public Optional<Paper> find(CheckCode code) {
        return entry(code).map(e -> Paper.of(code, e));
    }

    /** Whether the paper comes to this number. */
    public boolean isFigure(CheckCode code, String figure) {
        return entry(code).filter(e -> seal(code, figure).equals(e.facts().get(SEAL))).isPresent();
    }

    private Optional<Entry> entry(CheckCode code) {
        return journal.listEntries(code.subject()).stream().filter(e -> e.ledger() == Ledger.PAPER).findFirst();
    }

    private static String seal(CheckCode code, String figure) {
        return Chain.sha256(code.letters() + "\n" + figure);
    }
}
