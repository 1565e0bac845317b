package cn.jinchuanggu.listing;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.JournalQuery;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Who looked at what a party keeps from the public (民法典 §871, 促进科技成果转化法 §30): every look is an entry its owner can read. */
@Service
public class ProtectedViews {

    private static final String KIND = "VIEW_PROTECTED";
    private static final String ABOUT = "about";
    private static final String WHAT = "what";
    private static final int LONGEST_WHY = 200;

    private final Journal journal;

    ProtectedViews(Journal journal) {
        this.journal = journal;
    }

    /**
     * Writes down a look.
     *
     * @param ownerId party whose detail was shown
     * @param about   id of the listing or introduction on whose page it was shown
     * @param what    what was shown, in Chinese
     * @param why     the reason of staff; empty for who takes part in the matter
     */
    public void record(String ownerId, String about, String what, String why, Actor viewer) {
        Map<String, String> facts = Map.of(ABOUT, about, WHAT, what);
        journal.inTransaction(() -> {
            journal.take(subject(ownerId));
            return journal.append(Ledger.ACCESS, subject(ownerId), KIND, facts, why, Command.of(viewer, null, facts));
        });
    }

    /**
     * What of a listing this viewer is shown. The owner of a masked one is shown to staff who say why they need to know it; that
     * and the reason are written down, and the owner reads them. Without a reason it is the public view.
     *
     * @param why at most {@value #LONGEST_WHY} characters; null or blank for none
     * @throws InvalidInput when the reason is too long
     */
    @SuppressWarnings("unchecked") // the public view of a listing is one of its kind
    public <L extends Listing> L look(L listing, Actor viewer, String why) {
        String owner = listing.standing().ownerId();
        if (!listing.details().masked() || owner == null || viewer.actsFor(owner)) {
            return listing;
        }
        if (why == null || why.isBlank()) {
            return (L) listing.publicView();
        }
        if (why.length() > LONGEST_WHY) {
            throw new InvalidInput("why", "理由最多 " + LONGEST_WHY + " 个字。", "请写短一些。");
        }
        record(owner, listing.id(), "单位名称", why.strip(), viewer);
        return listing;
    }

    /** Who looked at what this person's party protects, the newest first; {@link cn.jinchuanggu.account.NotAllowed} for who acts for none. */
    public Page<View> list(Actor owner, Paging paging) {
        owner.requireOwner(owner.partyId(), "查看谁看过本单位的资料");
        return journal.find(JournalQuery.about(Ledger.ACCESS, subject(owner.partyId())), paging).map(View::of);
    }

    /**
     * One look.
     *
     * @param at     minute of it in Asia/Shanghai, such as {@code 2026-03-02 10:00}
     * @param person shown name of who looked
     * @param about  id of the listing or introduction on whose page it was shown
     * @param why    the reason of staff; empty for who takes part in the matter
     */
    public record View(String at, String person, String about, String what, String why) {

        /** Page on which it was shown. */
        public String href() {
            return ListingKind.ofId(about).map(kind -> kind.href(about)).orElse("/engagements/" + about);
        }

        private static View of(Entry entry) {
            return new View(entry.at().toString().substring(0, 16).replace('T', ' '), entry.person(), (String) entry.facts().get(ABOUT), (String) entry.facts().get(WHAT), entry.why());
        }
    }

    private static String subject(String party) {
        return "protected-" + party;
    }
}
