package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of services as files of exactly its list. */
@RestController
@Tag(name = "科技服务超市")
class CatalogueFilesApi {

    private static final Map<String, Function<CatalogueEntry, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("编号", CatalogueEntry::id);
        COLUMNS.put("服务", CatalogueEntry::name);
        COLUMNS.put("类别", CatalogueEntry::category);
        COLUMNS.put("说明", CatalogueEntry::summary);
        COLUMNS.put("服务机构", s -> Objects.toString(s.providerName(), ""));
        COLUMNS.put("价格(元)", s -> Optional.ofNullable(s.price()).map(Money::plain).orElse("面议"));
        COLUMNS.put("计价单位", s -> Objects.toString(s.priceUnit(), ""));
        COLUMNS.put("工期(天)", s -> Objects.toString(s.days(), ""));
        COLUMNS.put("可用创新券", s -> s.voucher() ? "是" : "");
        COLUMNS.put("细分领域", s -> String.join("、", s.segments()));
        COLUMNS.put("示例", s -> s.illustrative() ? "示例" : "");
    }

    private final Catalogue catalogue;

    CatalogueFilesApi(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/api/services/export.{ending:xlsx|csv}")
    @Operation(summary = "导出科技服务", description = "与 /services 同样的条件和次序，全部页。单元格都是文字。")
    ResponseEntity<TextTable> services(@PathVariable String ending, @Parameter(hidden = true) @RequestParam Map<String, String> address) {
        return TableAnswer.of(ending, TextTable.of("科技服务", COLUMNS, catalogue.listAll(CatalogueFilters.of(address).query())));
    }
}
