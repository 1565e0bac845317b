package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.ServiceMark;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of services over HTTP, narrowed as on its page. */
@RestController
@Tag(name = "科技服务超市", description = "科技服务的目录；服务机构发布、修改和撤回自己的服务")
class CatalogueApi {

    private final Catalogue catalogue;

    CatalogueApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * One service.
     *
     * @param priceYuan      for one unit, a decimal string; null is 面议
     * @param priceUnit      what the price is for; null when there is no price
     * @param days           until it is done; null when not stated
     * @param segments       names of the parts of industries it serves; empty for all
     * @param qualifications of the provider for just this service
     * @param mark           average of the ratings, 1 to 5; null while there is none
     */
    record ServiceLine(String id, String name, String summary, String category, String priceYuan, String priceUnit, Integer days, boolean voucher, String providerId,
            String providerName, List<String> segments, List<String> qualifications, boolean illustrative, BigDecimal mark, long ratings) {

        static ServiceLine of(CatalogueEntry s, ServiceMark mark) {
            return new ServiceLine(s.id(), s.name(), s.summary(), s.category(), s.price() == null ? null : s.price().plain(), s.priceUnit(), s.days(), s.voucher(),
                    s.providerId(), s.providerName(), s.segments(), s.qualifications(), s.illustrative(), mark == null ? null : mark.average(), mark == null ? 0 : mark.ratings());
        }
    }

    /** @param categories how many fit in each category, the category of the filter passed over */
    record ServiceList(Page<ServiceLine> page, Map<String, Long> categories) {
    }

    @GetMapping("/api/services")
    @Operation(summary = "列出科技服务", description = "公开，与目录页面同样的条件和次序；categories 是各类别的项数。看不懂的条件一次说完（422）。")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "关键词，可空")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "类别，如 检验检测")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "产业编号")
    @Parameter(name = "segment", in = ParameterIn.QUERY, description = "细分领域编号")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "价格从（元）")
    @Parameter(name = "to", in = ParameterIn.QUERY, description = "价格到（元）")
    @Parameter(name = "negotiable", in = ParameterIn.QUERY, description = "带上任何值：只看面议的")
    @Parameter(name = "days", in = ParameterIn.QUERY, description = "多少天之内")
    @Parameter(name = "voucher", in = ParameterIn.QUERY, description = "带上任何值：只看可用创新券的")
    @Parameter(name = "provider", in = ParameterIn.QUERY, description = "服务机构编号")
    @Parameter(name = "rating", in = ParameterIn.QUERY, description = "平均分不低于，1 至 5")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "USUAL、CHEAPEST、DEAREST、QUICKEST、NAME")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    ServiceList list(@Parameter(hidden = true) @RequestParam Map<String, String> address) {
        CatalogueFilters asked = CatalogueFilters.of(address);
        Page<CatalogueEntry> page = catalogue.list(asked.query(), asked.paging());
        Map<String, ServiceMark> marks = catalogue.marks(page.items().stream().map(CatalogueEntry::id).toList());
        return new ServiceList(page.map(s -> ServiceLine.of(s, marks.get(s.id()))), catalogue.countByCategory(asked.query()));
    }
}
