package cn.jinchuanggu.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person asked for. The words stand here and not in the ledger, so that they can be forgotten.
 *
 * @param account  who filed it: the person, or the desk for somebody without an account
 * @param onBehalf whether the desk filed it for somebody else
 * @param expertId expert that it is about; empty for kinds about an account
 * @param text     what the person wrote; for one on behalf also how the person was known to be the one
 * @param newName  name to be shown instead of the present one; empty for other requests
 * @param dueOn    last day on which it is decided
 * @param decided  day of the end; empty while it is open
 * @param version  1 when filed, 2 at its end
 */
public record PrivacyRequest(String id, String account, boolean onBehalf, RequestKind kind, RequestState state, Optional<String> expertId, String text,
        Optional<String> newName, LocalDate filedOn, LocalDate dueOn, Optional<LocalDate> decided, int version) {

    /** Days in which a request is decided: the law says 及时 (PIPL 50), the number is the platform's. */
    public static final int DAYS = 15;

    boolean isOverdue(LocalDate today) {
        return state == RequestState.FILED && today.isAfter(dueOn);
    }

    PrivacyRequest ended(RequestState end, LocalDate on) {
        return new PrivacyRequest(id, account, onBehalf, kind, end, expertId, text, newName, filedOn, dueOn, Optional.of(on), version + 1);
    }
}
