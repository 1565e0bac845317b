package cn.jinchuanggu.engagement;

/**
 * Both sides of an introduction agreed to know each other. What a deal may be opened on.
 *
 * @param supplierPartyId owner of the achievement
 * @param demanderPartyId owner of the need
 * @param brokerAccount   user name of the broker or operator who introduced them; null when an owner proposed it directly
 */
public record IntroductionAgreed(String introductionId, String needId, String achievementId, String supplierPartyId, String demanderPartyId,
        String brokerAccount) {
}
