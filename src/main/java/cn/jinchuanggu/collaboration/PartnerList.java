package cn.jinchuanggu.collaboration;

import java.util.List;

/**
 * The answer to a {@link PartnerQuestion}.
 *
 * @param self        who asked
 * @param ownMasked   whether the asker's own masked listings were counted; true only for its own account
 * @param asks        how many needs, scenarios and financing needs of the asker were read
 * @param cutTopics   names of topics with more entries than are looked at, so that somebody behind them may be missing
 * @param partners    best first
 */
public record PartnerList(Partner.Party self, PartnerMode mode, boolean ownMasked, int asks, List<String> cutTopics, List<Partner> partners) {
}
