package cn.jinchuanggu.journal;

import java.util.Optional;

/** What a feature keeps beside its ledger and the ledger has digests of: one bean for each, asked when the chains are computed again. */
public interface LedgerProof {

    /** The book that has the digests. */
    Ledger ledger();

    /** The first thing that is not as the ledger says, in Chinese; empty when all is. */
    Optional<String> findBreak();
}
