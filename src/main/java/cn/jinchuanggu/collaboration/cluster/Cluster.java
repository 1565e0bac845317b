package cn.jinchuanggu.collaboration.cluster;

import cn.jinchuanggu.collaboration.Partner;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.shared.Saying;
import java.util.List;

/**
 * The answer to a {@link ClusterQuestion}.
 *
 * @param enterprises that were looked at
 * @param needs       what several of them ask for, most asked first
 * @param common      false when no two ask for the same; then all needs are served one by one
 * @param asked       needs and scenarios that the partners are measured by
 * @param partners    who could serve, best first
 * @param looked      how far was looked
 */
public record Cluster(List<Enterprise> enterprises, List<CommonNeed> needs, boolean common, List<Ask> asked, List<Serving> partners, Saying looked) {

    /** @param asks public needs and scenarios */
    public record Enterprise(String id, String name, boolean illustrative, int asks) {
    }

    /** A need or scenario of an enterprise. */
    public record Ask(String id, String title, String enterpriseId, String enterprise) {

        /** Its page. */
        public String url() {
            return ListingKind.ofId(id).map(kind -> kind.href(id)).orElse("/entities/" + id);
        }
    }

    /**
     * A topic that several enterprises ask about.
     *
     * @param kind        概念, 细分领域 or 学科
     * @param enterprises how many of them, from 2
     */
    public record CommonNeed(String id, String topic, String kind, int enterprises, List<Ask> asks) {
    }

    /**
     * Who could serve several of them.
     *
     * @param enterprises how many of them it could serve
     * @param exact       how many of them with something about the very thing, the others in the same direction
     * @param served      the needs, exact ones first
     */
    public record Serving(Partner.Party party, int enterprises, int exact, List<Served> served) {
    }

    /**
     * A need that a partner could answer.
     *
     * @param exact    about the very thing (a concept in common), or only in the same direction (segment and field)
     * @param sentence by what
     * @param source   who says so
     */
    public record Served(Ask ask, boolean exact, Saying sentence, Saying source) {
    }
}
