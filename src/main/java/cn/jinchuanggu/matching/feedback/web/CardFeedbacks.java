package cn.jinchuanggu.matching.feedback.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.feedback.Feedback;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Decides who finds a form on the cards of matches: the owner of the listing that looks, brokers and operators. */
@Component
public class CardFeedbacks {

    private final Feedback feedback;
    private final Listings listings;

    CardFeedbacks(Feedback feedback, Listings listings) {
        this.feedback = feedback;
        this.listings = listings;
    }

    /** For the matches of this listing; null when the reader has no say there. */
    public CardFeedback of(ListingProfile asked, Actor reader) {
        boolean maySpeak = reader.hasAny(Role.BROKER, Role.OPERATOR) || reader.partyId() != null && owns(asked, reader);
        return maySpeak ? new CardFeedback(feedback, asked.id(), asked.kind() == ListingKind.NEED, reader) : null;
    }

    private boolean owns(ListingProfile asked, Actor reader) {
        if (!asked.masked()) {
            return reader.actsFor(asked.ownerId());
        }
        try {
            return listings.mayChange(listings.getListing(asked.id(), reader), reader);
        } catch (DataAccessException | TransactionException e) {
            return false; // the matches are shown while the graph is away; saying something has to wait for it
        }
    }
}
