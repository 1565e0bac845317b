package cn.jinchuanggu.challenge;

/** What the answers of steps are called, in requests and in entries. */
final class Keys {

    static final String PARTY = "partyId";
    static final String PARTY_NAME = "partyName";
    static final String ACHIEVEMENT = "achievementId";
    static final String PAPER = "paper";
    static final String APPLICATION = "application";
    static final String ACCOUNT = "account";
    static final String NAME = "name";
    static final String RELATED = "related";
    static final String RELATION = "relation";
    static final String PASSED = "passed";
    static final String CODE = "code";
    static final String RANKING = "ranking";
    static final String SCORES = "scores";
    static final String WORDS = "words";
    static final String CHANNEL = "channel";
    static final String CONTRACT = "contract";
    static final String DOCUMENT = "document";
    static final String HASH = "documentHash";
    static final String DAY = "day";
    static final String MILESTONE = "milestone";
    static final String RESULT = "result";
    static final String PAYER = "payer";
    static final String AMOUNT = "amountYuan";
    static final String CONCESSION = "concession";
    static final String NOTE = "note";

    private Keys() {
    }
}
