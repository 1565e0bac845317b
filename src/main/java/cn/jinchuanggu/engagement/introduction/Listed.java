package cn.jinchuanggu.engagement.introduction;

/**
 * What one side brings to an introduction.
 *
 * @param listingId id of the achievement or the need
 * @param title     as the public read it when it was proposed
 * @param partyId   owner
 * @param partyName name of the owner when it was proposed
 * @param masked    whether the owner stays unnamed to others now
 */
public record Listed(String listingId, String title, String partyId, String partyName, boolean masked, boolean illustrative) {
}
