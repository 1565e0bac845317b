package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Actor;
import org.springframework.stereotype.Component;

/**
 * Whether lists are ordered for this person or for anybody (PIPL 24 §2). Who does not want to be known in a ranking gets the
 * one a visitor gets.
 */
@Component
public class Ranking implements ConsentEffect {

    private final ConsentBook book;

    Ranking(ConsentBook book) {
        this.book = book;
    }

    /** As whom a ranking may know this reader: themselves, or {@link Actor#VISITOR}. What they may see is another question. */
    public Actor knownAs(Actor reader) {
        return isPersonal(reader) ? reader : Actor.VISITOR;
    }

    /** Whether what this person and their unit said before may count; always true for one who is not signed in, of whom nothing is known. */
    public boolean isPersonal(Actor reader) {
        return reader.isVisitor() || book.holds(ConsentPurpose.PERSONAL_RANKING, reader.username());
    }

    @Override
    public ConsentPurpose purpose() {
        return ConsentPurpose.PERSONAL_RANKING;
    }

    @Override
    public boolean isFor(Actor person) {
        return true;
    }

    @Override
    public void decided(Actor person, boolean agrees) {
        // every ranking asks anew
    }
}
